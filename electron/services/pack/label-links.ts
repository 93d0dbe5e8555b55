import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { anchorLabels } from '../../../shared/pack/anchors.ts';
import type { PackModel } from '../../../shared/pack/pack-model.ts';

/** Gives every link its words, so that a screen reader doesn't read out an internal name. */
export function labelLinks(pdf: PDFDocument, model: PackModel): void {
  const labels = anchorLabels(model);
  const texts = new Map<string, PDFHexString>();
  const textOf = (target: string): PDFHexString => {
    const text = texts.get(target) ?? PDFHexString.fromText(labels.get(target) ?? target);
    texts.set(target, text);
    return text;
  };
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (const index of annotations?.asArray().keys() ?? []) {
      const link = annotations?.lookupMaybe(index, PDFDict);
      if (link?.lookupMaybe(PDFName.of('Subtype'), PDFName) !== PDFName.of('Link')) continue;
      const target = targetOf(link);
      if (target !== null) link.set(PDFName.of('Contents'), textOf(target));
    }
  }
}

/** The named destination a link leads to, or the address it opens. */
function targetOf(link: PDFDict): string | null {
  const destination = link.lookup(PDFName.of('Dest'));
  if (destination instanceof PDFName) return destination.decodeText();
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : null;
}
