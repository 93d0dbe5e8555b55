import { PDFDict } from '@cantoo/pdf-lib';
import { counted } from '../../../shared/claims/counted.ts';
import { allTags, type Kid, type Tag } from '../pack/read-tags.ts';
import type { Fault } from './check-pdf.ts';
import { nameOfLink } from './name-of-link.ts';
import type { OpenedPack } from './open-pack.ts';
import { wordsOf } from './words-of.ts';

/** A page number alone, or one that is said to be one. */
const alone = /^\s*(?:pages?\s+)?(\d+)\s*$/i;
const saidAfter = /^[\s,(]*(?:page\s*)(\d+)/i;

/** Links whose number counts notes, not pages. */
const counts = /^(?:end)?note/;

/** What stands for the page of a place that does not print; a dash in a sentence goes on in small letters. */
const missing = /\b[Pp]ages? –(?! ?\p{Ll})|–, –/gu;

/**
 * Every page number that is printed in a link, or right after one, is the number of the page to which it leads: in the
 * contents, in references and in the register; and none is missing.
 */
export function checkNumbers(pack: OpenedPack): readonly Fault[] {
  if (pack.top === null) return [];
  const without = [...wordsOf(pack.top, pack.text).words.matchAll(missing)].length;
  return [
    ...[...allTags(pack.top)].flatMap((tag) => (tag.role === 'Link' ? [] : numbersBeside(tag, pack))),
    ...(without === 0
      ? []
      : [{ page: null, what: `it leads to pages without their numbers: ${counted(without, 'place')}` }]),
  ];
}

function numbersBeside({ role, kids }: Tag, pack: OpenedPack): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [index, link] of kids.entries()) {
    if (link.type !== 'tag' || link.role !== 'Link') continue;
    const target = targetOf(link, pack);
    if (target === null) continue;
    const { words, page } = wordsOf(link, pack.text);
    const after = wordsAfter(kids.slice(index + 1), pack);
    // An item of the contents ends in its number; elsewhere a number after a link has to be called a page.
    const beside = role === 'LBody' ? (alone.exec(after) ?? saidAfter.exec(after)) : saidAfter.exec(after);
    const printed = (alone.exec(words) ?? beside)?.[1];
    if (printed === undefined || printed === String(target.number)) continue;
    const on = page === null ? null : pack.numberOf(page);
    faults.push({ page: on, what: `it prints page ${printed} for ${target.name}, which is on page ${target.number}` });
  }
  return faults;
}

/** The words that follow a link, up to the next one and to the next block. */
function wordsAfter(kids: readonly Kid[], { text }: OpenedPack): string {
  let words = '';
  for (const kid of kids) {
    if (kid.type === 'mark') words += text.wordsIn(kid.page, kid.mark);
    else if (kid.type === 'tag' && kid.role === 'Span') words += wordsOf(kid, text).words;
    else if (kid.type === 'tag' && kid.role !== 'P') break;
  }
  return words;
}

function targetOf(
  link: Tag,
  { pdf, places, numberOf }: OpenedPack,
): { readonly name: string; readonly number: number } | null {
  const area = link.kids.find((kid) => kid.type === 'area');
  const annotation = area?.type === 'area' ? pdf.context.lookup(area.object) : undefined;
  if (!(annotation instanceof PDFDict)) return null;
  const place = places.of(annotation);
  if (place.to !== 'page' || counts.test(place.name ?? '')) return null;
  const number = numberOf(place.page);
  return number === null ? null : { name: nameOfLink(annotation, place), number };
}
