import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { z } from 'zod';
import { counted } from '../../../shared/claims/counted.ts';
import { largestContent } from '../../../shared/exchange/limits.ts';
import { attachedCharts, attachedNotes, attachedRegister } from '../../../shared/pack/attached.ts';
import { attachedFiles } from '../exchange/attached-files.ts';
import { openPdfObjects, type PdfObjects } from '../exchange/pdf-objects.ts';
import { readBundle } from '../exchange/read-bundle.ts';
import { readZip } from '../exchange/read-zip.ts';
import { unpackStream } from '../exchange/unpack-stream.ts';
import { allTags, type Tag } from '../pack/read-tags.ts';
import type { Fault } from './check-pdf.ts';
import { damagedPart } from './damaged-part.ts';
import type { OpenedPack } from './open-pack.ts';
import { recordedRows } from './recorded-rows.ts';
import { wordsOf } from './words-of.ts';

/** More than any library has charts. */
const mostParts = 10_000;
/** What goes along for every chart. */
const chartFiles = ['README.md', 'data.csv', 'datapackage.json'];
const registerSchema = z.looseObject({
  revision: z.string(),
  pack: z.string(),
  charts: z.array(z.string()),
  claims: z.array(z.looseObject({ id: z.string(), number: z.string(), statement: z.string() })),
});

type Register = z.infer<typeof registerSchema>;

/**
 * The files that a pack says it carries are there and no others, are as they were written, and belong to it. Throws
 * where its tables are damaged.
 */
export async function checkAttachments({ bytes: written, pdf, top, text }: OpenedPack): Promise<readonly Fault[]> {
  const objects = openPdfObjects(written);
  const files = attachedFiles(objects);
  const register = registerIn(files.get(attachedRegister));
  const said = top === null ? null : wordsOf(top, text).words.replace(/\s/g, '');
  const known = [attachedNotes, attachedRegister, attachedCharts];
  const faults = [
    await faultOf(attachedNotes, async (bytes) => {
      const bundle = await readBundle(bytes);
      return bundle.ok ? unsoundZip(attachedNotes, bytes) : `${attachedNotes} ${bundle.message}`;
    }),
    await faultOf(attachedRegister, async () =>
      register === null
        ? `${attachedRegister} can’t be read`
        : (disagreement(register, pdf) ?? missingRows(register, top === null ? null : recordedRows(top, text))),
    ),
    await faultOf(attachedCharts, (bytes) => missingCharts(bytes, register?.charts ?? [])),
    missingFigures(),
    ...[...files.keys()].map((name) => (known.includes(name) ? null : `${name} is attached, and is no part of a pack`)),
    listedFaults(pdf, files.size),
  ];
  return faults.flatMap((what) => (what === null ? [] : [{ page: null, what }]));

  async function faultOf(file: string, check: (bytes: Uint8Array) => Promise<string | null>): Promise<string | null> {
    // The colophon names each file with what it holds.
    const isNamed = said?.includes(`${file}:`) ?? files.has(file);
    const stream = files.get(file);
    if (stream === undefined) return isNamed ? `${file} is not attached` : null;
    if (!isNamed) return `${file} is attached, and its pages do not say so`;
    const bytes = contentOf(stream);
    if (bytes === null) return `${file} can’t be unpacked`;
    return isAsWritten(stream, bytes, objects) ? check(bytes) : `${file} was changed after it was written`;
  }

  /** The colophon says of how many charts the data go along, which are those that print. */
  function missingFigures(): string | null {
    const count = new RegExp(`${attachedCharts}:thedataof([\\d,]+)chart`).exec(said ?? '')?.[1];
    if (count === undefined || top === null) return null;
    const charts = Number(count.replaceAll(',', ''));
    const figures = figuresIn(top);
    return figures === charts ? null : `it shows ${counted(figures, 'chart')}, and says that there are ${charts}`;
  }
}

function figuresIn(top: Tag): number {
  return [...allTags(top)].filter(({ role }) => role === 'Figure').length;
}

function isAsWritten({ dict }: PDFRawStream, bytes: Uint8Array, { resolve }: PdfObjects): boolean {
  const params = resolve(dict.get(PDFName.of('Params')));
  const sum = params instanceof PDFDict ? resolve(params.get(PDFName.of('CheckSum'))) : undefined;
  if (!(sum instanceof PDFString || sum instanceof PDFHexString)) return false;
  return createHash('md5').update(bytes).digest().equals(sum.asBytes());
}

async function missingCharts(bytes: Uint8Array, charts: readonly string[]): Promise<string | null> {
  const wanted = charts.flatMap((chart) => chartFiles.map((file) => `${chart}/${file}`));
  const zip = await readZip(bytes, wanted, { parts: mostParts, bytes: largestContent });
  if (!zip.ok) return `${attachedCharts} can’t be read: ${zip.message}`;
  const missing = charts.filter((chart) => chartFiles.some((file) => !zip.value.has(`${chart}/${file}`))).length;
  if (missing > 0) return `${attachedCharts} is without the data of ${counted(missing, 'chart')}`;
  return unsoundZip(attachedCharts, bytes);
}

async function unsoundZip(file: string, bytes: Uint8Array): Promise<string | null> {
  const part = await damagedPart(bytes);
  return part === null ? null : `${part} in ${file} is damaged`;
}

/** Besides their names, other programs look for a list in which each file stands. */
function listedFaults({ catalog }: PDFDocument, files: number): string | null {
  const list = catalog.lookup(PDFName.of('AF'));
  const listed = list instanceof PDFArray ? list.size() : 0;
  return listed === files ? null : `its list of attachments names ${listed}, and it carries ${files}`;
}

function registerIn(file: PDFRawStream | undefined): Register | null {
  const bytes = contentOf(file);
  const register = registerSchema.safeParse(bytes === null ? null : parsed(bytes));
  return register.success ? register.data : null;
}

/** The register that is printed has a row for every claim of the one that is attached, in the same order. */
function missingRows({ claims }: Register, rows: readonly string[] | null): string | null {
  if (rows === null) return null;
  if (rows.length !== claims.length) {
    return `its register has ${counted(rows.length, 'row')}, and ${attachedRegister} ${counted(claims.length, 'claim')}`;
  }
  const at = claims.findIndex(({ number }, index) => rows[index] !== number);
  return at < 0 ? null : `its register has ${rows[at]} where ${attachedRegister} has ${claims[at]?.number}`;
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
