import type { PDFDict } from '@cantoo/pdf-lib';
import type { Place } from './places.ts';
import { stringIn } from './string-in.ts';

/** What a link leads to, in its own words; by the name of the place or the address where it has none. */
export function nameOfLink(link: PDFDict, place: Place): string {
  const words = stringIn(link, 'Contents');
  if (words !== '') return `“${words}”`;
  if (place.to === 'address') return place.address;
  return place.to === 'action' ? 'an action' : (place.name ?? 'a place without a name');
}
