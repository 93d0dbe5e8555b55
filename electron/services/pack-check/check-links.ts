import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { allTags } from '../pack/read-tags.ts';
import type { Fault, OpenedPack } from './check-pdf.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Every link leads somewhere, says where in words, and is part of the text it stands in. */
export function checkLinks({ pdf, top, places, numberOf }: OpenedPack): readonly Fault[] {
  const faults: Fault[] = [];
  const tagged = new Set<PDFRef>();
  for (const { kids } of top === null ? [] : allTags(top)) {
    for (const kid of kids) if (kid.type === 'area') tagged.add(kid.object);
  }
  for (const [index, { node }] of pdf.getPages().entries()) {
    const page = index + 1;
    const annotations = node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [];
    for (const ref of annotations) {
      const link = pdf.context.lookup(ref);
      if (!(link instanceof PDFDict) || link.lookup(name('Subtype')) !== name('Link')) continue;
      const place = places.of(link);
      const to = place.to === 'address' ? place.address : (place.name ?? 'a page');
      if (place.to === 'nowhere')
        faults.push({ page, what: `a link leads to ${place.name ?? 'no place'}, which is nowhere in it` });
      if (place.to === 'page' && numberOf(place.page) === null) {
        faults.push({ page, what: `a link leads to ${to}, on a page that is not in it` });
      }
      if (!link.has(name('Contents'))) faults.push({ page, what: `the link to ${to} has no words` });
      if (top !== null && !(ref instanceof PDFRef && tagged.has(ref))) {
        faults.push({ page, what: `the link to ${to} is not tagged` });
      }
    }
  }
  return faults;
}
