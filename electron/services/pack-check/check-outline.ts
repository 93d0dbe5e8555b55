import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { counted } from '../../../shared/claims/counted.ts';
import { allTags } from '../pack/read-tags.ts';
import type { Fault } from './check-pdf.ts';
import type { OpenedPack } from './open-pack.ts';
import { stringIn } from './string-in.ts';
import { wordsOf } from './words-of.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** A heading, or an item of the outline. */
interface Entry {
  readonly title: string;
  /** Null for an item that leads nowhere. */
  readonly page: number | null;
  /** How deep it stands, counted from 1. */
  readonly depth: number;
}

/** The outline has an item for every heading, in the same order and as deep, which leads to its page. */
export function checkOutline(pack: OpenedPack): readonly Fault[] {
  const items = outlineItems(pack);
  if (items.length === 0) return [{ page: null, what: 'it has no outline' }];
  const headings = headingsOf(pack);
  const [standing, led] = [new Set(headings.map(keyOf)), new Set(items.map(keyOf))];
  const astray = items.flatMap((item): readonly string[] => {
    if (item.title === '') return ['an item of the outline has no words'];
    if (item.page === null) return [`the outline’s “${item.title}” leads nowhere`];
    if (pack.top === null || standing.has(keyOf(item))) return [];
    return [`the outline’s “${item.title}” leads to page ${item.page}, where no such heading stands`];
  });
  return [...astray, ...(astray.length > 0 ? [] : unlike(headings, items, led))].map((what) => ({ page: null, what }));
}

function unlike(headings: readonly Entry[], items: readonly Entry[], led: ReadonlySet<string>): readonly string[] {
  const missing = headings.filter((heading) => !led.has(keyOf(heading)));
  const [first] = missing;
  if (first !== undefined) {
    const others = missing.length === 1 ? '' : ` and ${counted(missing.length - 1, 'more heading')}`;
    return [`the outline leaves out “${first.title}” on page ${first.page}${others}`];
  }
  const moved = items.find((item, index) => {
    const heading = headings[index];
    return heading === undefined || keyOf(heading) !== keyOf(item);
  });
  if (moved !== undefined && headings.length > 0) return [`the outline’s “${moved.title}” is not in its place`];
  const deeper = items.find(({ depth }, index) => headings[index]?.depth !== depth);
  if (deeper === undefined || headings.length === 0) return [];
  return [`the outline’s “${deeper.title}” is not as deep as its heading on page ${deeper.page}`];
}

/** A line's last space is not in the file. */
const keyOf = ({ title, page }: Entry): string => `${page} ${title.replace(/\s+/g, '')}`;

function headingsOf({ top, text, numberOf }: OpenedPack): readonly Entry[] {
  const levels: number[] = [];
  const headings: Entry[] = [];
  for (const tag of top === null ? [] : allTags(top)) {
    const level = Number(/^H(\d)$/.exec(tag.role)?.[1] ?? 0);
    if (level === 0) continue;
    while ((levels.at(-1) ?? 0) >= level) levels.pop();
    levels.push(level);
    const { words, page } = wordsOf(tag, text);
    headings.push({ title: words.trim(), page: page === null ? null : numberOf(page), depth: levels.length });
  }
  return headings;
}

/** All items in their order; one that is met again is not followed. */
function outlineItems({ pdf, places, numberOf }: OpenedPack): readonly Entry[] {
  const items: Entry[] = [];
  const seen = new Set<PDFDict>();
  const ahead = [
    { item: pdf.catalog.lookupMaybe(name('Outlines'), PDFDict)?.lookupMaybe(name('First'), PDFDict), depth: 1 },
  ];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { item, depth } = next;
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    const place = places.of(item);
    items.push({ title: stringIn(item, 'Title'), page: place.to === 'page' ? numberOf(place.page) : null, depth });
    ahead.push({ item: item.lookupMaybe(name('Next'), PDFDict), depth });
    ahead.push({ item: item.lookupMaybe(name('First'), PDFDict), depth: depth + 1 });
  }
  return items;
}
