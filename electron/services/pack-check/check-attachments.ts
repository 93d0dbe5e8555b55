import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { z } from 'zod';
import { largestContent } from '../../../shared/exchange/limits.ts';
import { readBundle } from '../exchange/read-bundle.ts';
import { readZip } from '../exchange/read-zip.ts';
import { attachedCharts, attachedNotes, attachedRegister } from '../pack/attached-names.ts';
import type { Fault, OpenedPack } from './check-pdf.ts';

const name = (text: string): PDFName => PDFName.of(text);
/** More than any library has charts. */
const mostParts = 10_000;
const registerSchema = z.looseObject({
  revision: z.string(),
  pack: z.string(),
  charts: z.array(z.string()),
  claims: z.array(z.looseObject({ id: z.string() })),
});

type Register = z.infer<typeof registerSchema>;

/** The files that a pack carries are there, can be read, and belong to it. */
export async function checkAttachments({ pdf }: OpenedPack): Promise<readonly Fault[]> {
  const files = filesIn(pdf);
  const register = registerIn(files.get(attachedRegister));
  const faults = [
    await faultOf(attachedNotes, async (bytes) => {
      const bundle = await readBundle(bytes);
      return bundle.ok ? null : `${attachedNotes} ${bundle.message}`;
    }),
    await faultOf(attachedRegister, async () =>
      register === null ? `${attachedRegister} can’t be read` : disagreement(register, pdf),
    ),
    // The register names the charts that were printed.
    register?.charts.length === 0
      ? null
      : await faultOf(attachedCharts, async (bytes) => {
          const zip = await readZip(bytes, [], { parts: mostParts, bytes: largestContent });
          return zip.ok ? null : `${attachedCharts} can’t be read: ${zip.message}`;
        }),
  ];
  return faults.flatMap((what) => (what === null ? [] : [{ page: null, what }]));

  async function faultOf(file: string, check: (bytes: Uint8Array) => Promise<string | null>): Promise<string | null> {
    if (!files.has(file)) return `${file} is not attached`;
    const bytes = contentOf(files.get(file));
    return bytes === null ? `${file} can’t be unpacked` : check(bytes);
  }
}

function registerIn(file: PDFDict | undefined): Register | null {
  const bytes = contentOf(file);
  const register = registerSchema.safeParse(bytes === null ? null : parsed(bytes));
  return register.success ? register.data : null;
}

/** The register says of which revision of the library and of which pack it is, and the document does too. */
function disagreement({ revision, pack }: Register, pdf: PDFDocument): string | null {
  const subject = pdf.getSubject() ?? '';
  if (subject !== `Register ${revision}`) {
    return `${attachedRegister} is of revision ${revision}, and the document of ${subject.replace('Register ', '') || 'none'}`;
  }
  return pdf.getKeywords() === `Pack ${pack}` ? null : `${attachedRegister} is of another pack, ${pack}`;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

/** The attached files by name; as this app writes them, in one list. */
function filesIn({ catalog }: PDFDocument): ReadonlyMap<string, PDFDict> {
  const tree = catalog.lookupMaybe(name('Names'), PDFDict)?.lookupMaybe(name('EmbeddedFiles'), PDFDict);
  const list = tree?.lookupMaybe(name('Names'), PDFArray);
  const files = new Map<string, PDFDict>();
  for (let index = 0; list !== undefined && index + 1 < list.size(); index += 2) {
    const key = list.lookup(index);
    const file = list.lookup(index + 1);
    const named = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : null;
    if (named !== null && file instanceof PDFDict) files.set(named, file);
  }
  return files;
}

function contentOf(file: PDFDict | undefined): Uint8Array | null {
  const stream = file?.lookupMaybe(name('EF'), PDFDict)?.lookup(name('F'));
  if (!(stream instanceof PDFRawStream)) return null;
  try {
    return stream.dict.has(name('Filter'))
      ? inflateSync(stream.contents, { maxOutputLength: largestContent })
      : stream.contents;
  } catch {
    return null;
  }
}
