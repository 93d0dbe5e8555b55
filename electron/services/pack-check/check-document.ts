import { PDFBool, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { largestContent } from '../../../shared/exchange/limits.ts';
import { unpackStream } from '../exchange/unpack-stream.ts';
import { dictIn } from '../pack/dict-in.ts';
import type { Fault } from './check-pdf.ts';
import type { OpenedPack } from './open-pack.ts';
import { stringIn } from './string-in.ts';

/** As `en` or `en-GB`. */
const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** A PDF's date, which has room for four digits of a year. */
const date = /^D:\d{4}(?:\d\d){0,5}(?:Z|[+-]\d\d(?:'\d\d'?)?)?$/;

/** What a pack as a whole says of itself: tags, title, language and the rest; and that it runs nothing. */
export function checkDocument({ bytes, pdf, top }: OpenedPack): readonly Fault[] {
  const { catalog } = pdf;
  const isSet = (part: string, name: string) => dictIn(catalog, part)?.lookup(PDFName.of(name)) === PDFBool.True;
  const runs = catalog.has(PDFName.of('OpenAction')) || catalog.has(PDFName.of('AA'));
  const spoken = stringIn(catalog, 'Lang');
  const checks: readonly (readonly [fine: boolean, fault: string])[] = [
    [Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-', 'something stands before its beginning'],
    [top !== null && isSet('MarkInfo', 'Marked'), 'it is not tagged'],
    [(pdf.getTitle() ?? '').trim() !== '', 'it has no title'],
    [isDated(pdf), 'it does not say when it was made, or in a way that programs can’t read'],
    [isSet('ViewerPreferences', 'DisplayDocTitle'), 'readers show its file name in place of its title'],
    [spoken !== '', 'it names no language'],
    [spoken === '' || language.test(spoken), `its language, “${spoken}”, is none`],
    [hasMetadata(catalog.lookup(PDFName.of('Metadata'))), 'its metadata are missing or damaged'],
    [!runs && dictIn(catalog, 'Names')?.has(PDFName.of('JavaScript')) !== true, 'it runs something when it is opened'],
  ];
  return checks.flatMap(([fine, what]) => (fine ? [] : [{ page: null, what }]));
}

function isDated({ context }: PDFDocument): boolean {
  const facts = context.lookup(context.trailerInfo.Info);
  return facts instanceof PDFDict && date.test(stringIn(facts, 'CreationDate'));
}

function hasMetadata(metadata: unknown): boolean {
  if (!(metadata instanceof PDFRawStream)) return false;
  try {
    const packet = Buffer.from(unpackStream(metadata, largestContent)).toString('utf8');
    return /<x:xmpmeta\s.*<\/x:xmpmeta>/s.test(packet);
  } catch {
    return false;
  }
}
