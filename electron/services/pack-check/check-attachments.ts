import type { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { z } from 'zod';
import { counted } from '../../../shared/claims/counted.ts';
import { largestContent } from '../../../shared/exchange/limits.ts';
import { attachedCharts, attachedNotes, attachedRegister } from '../../../shared/pack/attached.ts';
import { attachedFiles } from '../exchange/attached-files.ts';
import { openPdfObjects } from '../exchange/pdf-objects.ts';
import { readBundle } from '../exchange/read-bundle.ts';
import { readZip } from '../exchange/read-zip.ts';
import { unpackStream } from '../exchange/unpack-stream.ts';
import type { Fault, OpenedPack } from './check-pdf.ts';
import { recordedRows } from './recorded-rows.ts';
import { wordsOf } from './words-of.ts';

/** More than any library has charts. */
const mostParts = 10_000;
const registerSchema = z.looseObject({
  revision: z.string(),
  pack: z.string(),
  claims: z.array(z.looseObject({ id: z.string() })),
});

type Register = z.infer<typeof registerSchema>;

/**
 * The files that a pack says it carries are there and no others, can be read, and belong to it. Throws where its tables
 * are damaged.
 */
export async function checkAttachments({ bytes: written, pdf, top, text }: OpenedPack): Promise<readonly Fault[]> {
  const files = attachedFiles(openPdfObjects(written));
  const register = registerIn(files.get(attachedRegister));
  const said = top === null ? null : wordsOf(top, text).words.replace(/\s/g, '');
  const faults = [
    await faultOf(attachedNotes, async (bytes) => {
      const bundle = await readBundle(bytes);
      return bundle.ok ? null : `${attachedNotes} ${bundle.message}`;
    }),
    await faultOf(attachedRegister, async () =>
      register === null
        ? `${attachedRegister} can’t be read`
        : (disagreement(register, pdf) ?? missingRows(register, top === null ? null : recordedRows(top, text))),
    ),
    await faultOf(attachedCharts, async (bytes) => {
      const zip = await readZip(bytes, [], { parts: mostParts, bytes: largestContent });
      return zip.ok ? null : `${attachedCharts} can’t be read: ${zip.message}`;
    }),
  ];
  return faults.flatMap((what) => (what === null ? [] : [{ page: null, what }]));

  async function faultOf(file: string, check: (bytes: Uint8Array) => Promise<string | null>): Promise<string | null> {
    // The colophon names each file with what it holds.
    const isNamed = said?.includes(`${file}:`) ?? files.has(file);
    if (!files.has(file)) return isNamed ? `${file} is not attached` : null;
    if (!isNamed) return `${file} is attached, and its pages do not say so`;
    const bytes = contentOf(files.get(file));
    return bytes === null ? `${file} can’t be unpacked` : check(bytes);
  }
}

function registerIn(file: PDFRawStream | undefined): Register | null {
  const bytes = contentOf(file);
  const register = registerSchema.safeParse(bytes === null ? null : parsed(bytes));
  return register.success ? register.data : null;
}

/** The register that is printed has a row for every claim of the one that is attached. */
function missingRows({ claims }: Register, rows: number | null): string | null {
  if (rows === null || rows === claims.length) return null;
  return `its register has ${counted(rows, 'row')}, and ${attachedRegister} ${counted(claims.length, 'claim')}`;
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

function contentOf(file: PDFRawStream | undefined): Uint8Array | null {
  try {
    return file === undefined ? null : unpackStream(file, largestContent);
  } catch {
    return null;
  }
}
