import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { counted } from '../../../shared/claims/counted.ts';
import { allTags, type Tag } from '../pack/read-tags.ts';
import type { Fault } from './check-pdf.ts';
import { nameOfLink } from './name-of-link.ts';
import type { OpenedPack } from './open-pack.ts';
import { pageOf } from './page-of.ts';
import type { Place } from './places.ts';
import { stringIn } from './string-in.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** How far a link may reach beyond its page, in points. */
const slack = 1;

/** Every link leads somewhere, says where in words, can be clicked, and is part of the text it stands in. */
export function checkLinks(pack: OpenedPack): readonly Fault[] {
  const tagged = taggedAreas(pack.top);
  const onPages = new Set<PDFRef>();
  const faults = pack.pages.flatMap((page, index) => {
    const annotations = page.node.lookup(name('Annots')) ?? pack.pdf.context.obj([]);
    const all = annotations instanceof PDFArray ? annotations.asArray() : null;
    const whats = all?.flatMap((ref) => {
      if (ref instanceof PDFRef) onPages.add(ref);
      const isTagged = pack.top === null || (ref instanceof PDFRef && tagged.has(ref));
      return faultsOf(pack.pdf.context.lookup(ref), page, isTagged);
    });
    return (whats ?? ['its links can’t be read']).map((what) => ({ page: index + 1, what }));
  });
  return [...faults, ...goneLinks()];

  function faultsOf(link: unknown, page: PDFPage, isTagged: boolean): readonly string[] {
    if (!(link instanceof PDFDict)) return ['a link is missing'];
    if (link.lookup(name('Subtype')) !== name('Link')) return ['something that is no link was added to it'];
    const place = pack.places.of(link);
    const to = nameOfLink(link, place);
    const wrong = wrongPlace(place);
    return [
      ...(wrong === null ? [] : [`the link to ${to} ${wrong}`]),
      ...(stringIn(link, 'Contents') === '' ? [`the link to ${to} has no words`] : []),
      ...(isTagged ? [] : [`the link to ${to} is not tagged`]),
      ...(isWithin(link, page) ? [] : [`the link to ${to} can’t be clicked: it covers nothing of the page`]),
    ];
  }

  function wrongPlace(place: Place): string | null {
    switch (place.to) {
      case 'nowhere':
        return place.name === null ? 'leads nowhere' : `leads to “${place.name}”, which is nowhere in it`;
      case 'action':
        return 'runs something in place of leading anywhere';
      case 'address':
        return /^(?:https?:\/\/|mailto:)/i.test(place.address)
          ? null
          : `leads to ${place.address}, which is no web page`;
      case 'page':
        if (pack.numberOf(place.page) === null) return 'leads to a page that is not in it';
        return place.name === null ? 'leads to a page, and to no place on it' : null;
    }
  }

  /** Links of the text for which nothing on a page is left to click. */
  function goneLinks(): readonly Fault[] {
    const gone = new Map<number | null, number>();
    for (const [area, tag] of tagged) {
      if (onPages.has(area)) continue;
      const page = pageOf(tag, pack.numberOf);
      // Those whose page is gone are told with the broken tags.
      if (page === null && pack.brokenTags > 0) continue;
      gone.set(page, (gone.get(page) ?? 0) + 1);
    }
    return [...gone].map(([page, count]) => ({ page, what: `${counted(count, 'link')} can’t be clicked any more` }));
  }
}

/** The places on pages that links of the text cover, each with its link. */
function taggedAreas(top: Tag | null): ReadonlyMap<PDFRef, Tag> {
  const areas = new Map<PDFRef, Tag>();
  for (const tag of top === null ? [] : allTags(top)) {
    if (tag.role !== 'Link') continue;
    for (const kid of tag.kids) if (kid.type === 'area') areas.set(kid.object, tag);
  }
  return areas;
}

function isWithin(link: PDFDict, page: PDFPage): boolean {
  const rect = link.lookup(name('Rect'));
  const sides = rect instanceof PDFArray ? rect.asArray() : [];
  const [left = 0, bottom = 0, right = 0, top = 0] = sides.map((side) =>
    side instanceof PDFNumber ? side.asNumber() : Number.NaN,
  );
  const box = page.getMediaBox();
  return (
    right > left &&
    top > bottom &&
    left >= box.x - slack &&
    bottom >= box.y - slack &&
    right <= box.x + box.width + slack &&
    top <= box.y + box.height + slack
  );
}
