import { EncryptedPDFError, PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { isPdf } from '../exchange/read-pack-file.ts';
import { openPdf } from '../pack/open-pdf.ts';
import { producer } from '../pack/pack-producer.ts';
import { pageContent } from '../pack/page-marks.ts';
import { readTags, type Tag } from '../pack/read-tags.ts';
import { type MarkedText, markedText } from './marked-text.ts';
import { type Places, placesOf } from './places.ts';

/** A pack that was opened to be checked. */
export interface OpenedPack {
  readonly bytes: Uint8Array;
  readonly pdf: PDFDocument;
  readonly pages: readonly PDFPage[];
  /** What each page draws, in the order of the pages; null where that can't be unpacked. */
  readonly contents: readonly (string | null)[];
  /** The top of its tags; null where it has none. */
  readonly top: Tag | null;
  /** How many elements of its tags are left out, because they can't be read. */
  readonly brokenTags: number;
  readonly text: MarkedText;
  readonly places: Places;
  /** The number of a page, counted from 1; null for what is no page of it. */
  readonly numberOf: (page: PDFRef) => number | null;
}

const another = 'Name a PDF that “npm run pack” wrote.';

/** Opens a pack as it was written. A failure's message goes on after the file's name. */
export async function openPack(bytes: Uint8Array): Promise<Result<OpenedPack, 'failed'>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isPdf(file)) return failure('failed', `is no PDF. ${another}`);
  if (!hasEnd(file)) return failure('failed', 'is cut off: its end is missing. Write it anew.');
  try {
    const pdf = await openPdf(bytes);
    if (!(pdf.context.lookup(pdf.context.trailerInfo.Info) instanceof PDFDict)) {
      return failure(
        'failed',
        'is no pack of Claimbook, or a damaged one: it does not say what made it. Write it anew.',
      );
    }
    if (pdf.getProducer() !== producer) {
      return failure('failed', `is no pack of Claimbook: another program made it. ${another}`);
    }
    return ok(await readPack(bytes, pdf));
  } catch (error) {
    if (error instanceof EncryptedPDFError) {
      return failure('failed', 'is locked with a password; save it without one, or name the pack as it was written.');
    }
    return failure('failed', 'can’t be read: it is a damaged PDF. Write it anew.');
  }
}

async function readPack(bytes: Uint8Array, pdf: PDFDocument): Promise<OpenedPack> {
  const pages = pdf.getPages();
  const numbers = new Map<PDFRef, number>();
  for (const [index, { ref }] of pages.entries()) if (!numbers.has(ref)) numbers.set(ref, index + 1);
  let brokenTags = 0;
  const top = readTags(pdf, () => {
    brokenTags += 1;
  });
  return {
    bytes,
    pdf,
    pages,
    contents: pages.map(contentOf),
    top,
    brokenTags,
    text: await markedText(bytes),
    places: placesOf(pdf),
    numberOf: (page) => numbers.get(page) ?? null,
  };
}

function contentOf(page: PDFPage): string | null {
  if (!page.node.has(PDFName.of('Contents'))) return '';
  try {
    const content = pageContent(page);
    // Each operator ends its line, the last one too.
    return content === null ? null : `${content}\n`;
  } catch {
    return null;
  }
}

/** A PDF ends in where its tables begin; some programs add a little after that. */
function hasEnd(file: Buffer): boolean {
  return /startxref\s+\d+\s+%%EOF/.test(file.toString('latin1', Math.max(0, file.length - 2048)));
}
