import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { dictIn } from '../pack/dict-in.ts';

/** Where a link or an outline's item leads. */
export type Place =
  | { readonly to: 'page'; readonly name: string | null; readonly page: PDFRef }
  | { readonly to: 'address'; readonly address: string }
  | { readonly to: 'nowhere'; readonly name: string | null }
  /** It runs something in place of leading anywhere. */
  | { readonly to: 'action' };

export interface Places {
  /** Where an annotation or an item of the outline leads. */
  readonly of: (dict: PDFDict) => Place;
}

/** Follows a PDF's links, by name or straight to a page. */
export function placesOf({ catalog, context }: PDFDocument): Places {
  const named = dictIn(catalog, 'Dests');

  function follow(target: PDFObject | undefined, name: string | null): Place {
    const place = context.lookup(target);
    if (place instanceof PDFName && name === null) return follow(named?.get(place), place.decodeText());
    if (place instanceof PDFDict) return follow(place.get(PDFName.of('D')), name);
    const page = place instanceof PDFArray && place.size() > 0 ? place.get(0) : undefined;
    return page instanceof PDFRef ? { to: 'page', name, page } : { to: 'nowhere', name };
  }

  return {
    of(dict) {
      const straight = dict.get(PDFName.of('Dest'));
      if (straight !== undefined) return follow(straight, null);
      const action = dictIn(dict, 'A');
      const address = action?.lookup(PDFName.of('URI'));
      if (address instanceof PDFString || address instanceof PDFHexString) {
        return { to: 'address', address: address.decodeText() };
      }
      const sort = action?.lookup(PDFName.of('S'));
      if (sort !== undefined && sort !== PDFName.of('GoTo')) return { to: 'action' };
      return follow(action?.get(PDFName.of('D')), null);
    },
  };
}
