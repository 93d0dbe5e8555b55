import { PDFBool, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Fault, OpenedPack } from './check-pdf.ts';

/** What a pack as a whole says of itself: tags, title and language. */
export function checkDocument({ pdf, top }: OpenedPack): readonly Fault[] {
  const { catalog } = pdf;
  const isSet = (part: string, name: string) =>
    catalog.lookupMaybe(PDFName.of(part), PDFDict)?.lookup(PDFName.of(name)) === PDFBool.True;
  const language = catalog.lookup(PDFName.of('Lang'));
  const checks: readonly (readonly [fine: boolean, fault: string])[] = [
    [top !== null && isSet('MarkInfo', 'Marked'), 'it is not tagged'],
    [(pdf.getTitle() ?? '').trim() !== '', 'it has no title'],
    [isSet('ViewerPreferences', 'DisplayDocTitle'), 'readers show its file name in place of its title'],
    [language !== undefined && String(language) !== '()', 'it names no language'],
  ];
  return checks.flatMap(([fine, what]) => (fine ? [] : [{ page: null, what }]));
}
