import { t } from '../language/t.ts';
import type { RegisterClaim } from '../register/register.ts';
import type { PassageKind, SearchHit, TextRange } from '../search/search-hit.ts';
import { claimItem } from './claim-items.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

const groupOf: Readonly<Record<PassageKind, PaletteGroup>> = {
  claim: t`Claims`,
  text: t`Text`,
  chart: t`Charts`,
  note: t`Notes`,
  source: t`Sources`,
  glossary: t`Glossary`,
};

/** A search hit as a line of the palette; a claim with its figure where the register has it. */
export function hitItem(hit: SearchHit, claims: ReadonlyMap<string, RegisterClaim>): PaletteItem {
  const { passage, ranges } = hit;
  const claim = passage.kind === 'claim' ? claims.get(passage.id) : undefined;
  if (claim !== undefined) return { ...claimItem(claim, { ranges }), aim: { kind: 'hit', hit } };
  return {
    id: `${passage.kind} ${passage.briefing} ${passage.id} ${passage.text}`,
    group: groupOf[passage.kind],
    ...wordsOf(hit),
    aim: { kind: 'hit', hit },
  };
}

function wordsOf({ passage, ranges, titleRanges }: SearchHit): Pick<PaletteItem, 'lead' | 'text' | 'ranges' | 'aside'> {
  const letter = passage.briefing.toUpperCase();
  const place = passage.section === null ? letter : `${letter}, ${passage.section.name}`;
  switch (passage.kind) {
    case 'claim':
    case 'note':
      return { lead: passage.title, ...excerpt(passage.text, ranges), aside: '' };
    case 'text':
      return { lead: letter, ...excerpt(passage.text, ranges), aside: passage.title };
    case 'chart':
      return { lead: letter, text: passage.title, ranges: titleRanges, aside: place };
    case 'source':
    case 'glossary':
      return { lead: letter, ...joined(passage.title, titleRanges, passage.text, ranges), aside: '' };
  }
}

/** How much may stand before the first mark, so that it is on the line. */
const before = 32;

/** A text from a little before its first mark, in one line. */
export function excerpt(text: string, ranges: readonly TextRange[]): Pick<PaletteItem, 'text' | 'ranges'> {
  const first = ranges[0]?.start ?? 0;
  if (first <= before * 1.5) return { text, ranges };
  const space = text.indexOf(' ', first - before);
  const from = space === -1 || space >= first ? first : space + 1;
  const moved = ranges.map(({ start, end }) => ({ start: start - from + 1, end: end - from + 1 }));
  return { text: `…${text.slice(from)}`, ranges: moved };
}

function joined(
  title: string,
  titleRanges: readonly TextRange[],
  text: string,
  ranges: readonly TextRange[],
): Pick<PaletteItem, 'text' | 'ranges'> {
  const head = `${title}: `;
  const rest = excerpt(text, titleRanges.length === 0 ? ranges : []);
  const moved = rest.ranges.map(({ start, end }) => ({ start: start + head.length, end: end + head.length }));
  return { text: head + rest.text, ranges: [...titleRanges, ...moved] };
}
