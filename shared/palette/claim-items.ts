import { counted } from '../claims/counted.ts';
import { agreesWithFigure } from '../claims/figure-agreement.ts';
import { parseStatedFigure } from '../claims/stated-figure.ts';
import { t } from '../language/t.ts';
import type { RegisterClaim } from '../register/register.ts';
import { answers, matchedRanges } from '../search/matched-ranges.ts';
import type { TextRange } from '../search/search-hit.ts';
import { readQuery } from '../search/search-query.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

/** A claim as a line of the palette. */
export function claimItem(
  claim: Pick<RegisterClaim, 'id' | 'number' | 'statement' | 'figure'>,
  {
    group = t`Claims`,
    ranges = [],
    aside,
  }: { group?: PaletteGroup; ranges?: readonly TextRange[]; aside?: string } = {},
): PaletteItem {
  return {
    id: `${group} ${claim.id}`,
    group,
    lead: claim.number,
    text: claim.statement,
    ranges,
    aside: aside ?? claim.figure ?? '',
    figure: aside === undefined,
    aim: { kind: 'claim', claim: claim.id },
  };
}

/** Claims by the number that a reader half remembers: `b13`, `B1`, `13`. One that is met whole comes first. */
export function claimsByNumber(words: string, claims: readonly RegisterClaim[]): readonly PaletteItem[] {
  const [, letters = '', digits = ''] = /^([a-z]*)0*(\d*)$/i.exec(words.replace(/\s/g, '')) ?? [];
  if (letters === '' && digits === '') return [];
  const found = claims.flatMap((claim) => {
    const [, letter = '', number = ''] = /^(\D+)0*(\d+)$/.exec(claim.number) ?? [];
    const sameLetter = letters === '' || letter.toLowerCase() === letters.toLowerCase();
    return sameLetter && number.startsWith(digits) ? [{ claim, whole: number === digits }] : [];
  });
  return found.sort((a, b) => Number(b.whole) - Number(a.whole)).map(({ claim }) => claimItem(claim));
}

/** Two claims named together, in whatever words: `E16 B34`, `compare e16 with b34`. None unless both are there. */
export function claimsTogether(words: string, claims: readonly RegisterClaim[]): readonly PaletteItem[] {
  const named = [...words.matchAll(/\b([a-z]+)0*(\d+)\b/gi)].map(([, letters, digits]) =>
    `${letters}${digits}`.toLowerCase(),
  );
  if (named.length !== 2) return [];
  const numbered = new Map(claims.map((claim) => [claim.number.replace(/^(\D+)0*/, '$1').toLowerCase(), claim]));
  const [claim, beside] = named.map((number) => numbered.get(number));
  if (claim === undefined || beside === undefined || claim === beside) return [];
  const head = t`Beside ${beside.number}: `;
  return [
    {
      ...claimItem(claim),
      id: `pair ${claim.id} ${beside.id}`,
      text: `${head}${beside.statement}`,
      aside: t`Compare`,
      figure: false,
      aim: { kind: 'pair', claim: claim.id, beside: beside.id },
    },
  ];
}

/** How far from a value one that is only near it may lie. */
const nearness = 0.1;

/** Claims with a figure in whatever spelling: `120tn`, `120 trillion`, `12.4%`, `US$3.2bn`; then those near it, nearest first. */
export function claimsByValue(words: string, claims: readonly RegisterClaim[]): readonly PaletteItem[] {
  const figure = parseStatedFigure(words);
  if (!figure.ok) return [];
  const { low, high, percent } = figure.value;
  const same: PaletteItem[] = [];
  const near: { readonly item: PaletteItem; readonly distance: number }[] = [];
  for (const claim of claims) {
    if (!isOfKind(claim.unit, words, percent)) continue;
    if (agreesWithFigure(figuresOf(claim), words).ok) {
      same.push(claimItem(claim));
      continue;
    }
    const distance = Math.max(apart(claim.value ?? claim.low, low), apart(claim.value ?? claim.high, high));
    if (distance <= nearness) near.push({ item: claimItem(claim, { group: t`Near that value` }), distance });
  }
  return [...same, ...near.sort((a, b) => a.distance - b.distance).map(({ item }) => item)];
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/¥|RMB|CNY/i, 'CNY'],
  [/\$|USD/i, 'USD'],
  [/€|EUR/i, 'EUR'],
  [/£|GBP/i, 'GBP'],
];

/** Whether a unit is what the signs around a figure ask for. */
function isOfKind(unit: string | null, words: string, percent: boolean): boolean {
  if (unit === null || unit === 'rank' || unit === 'date') return false;
  if (percent) return unit === '%' || unit === 'percentage points' || unit === 'ratio';
  const currency = currencies.find(([sign]) => sign.test(words))?.[1];
  return currency === undefined || unit.startsWith(currency);
}

function figuresOf({ value, low, high, unit }: RegisterClaim): Parameters<typeof agreesWithFigure>[0] {
  return {
    ...(value === null ? {} : { value }),
    ...(low === null ? {} : { low }),
    ...(high === null ? {} : { high }),
    ...(unit === null ? {} : { unit }),
  };
}

/** How far a recorded number lies from a typed one, as a share of it; a fall may be typed without its sign. */
function apart(recorded: number | null, typed: number): number {
  return recorded === null || typed === 0
    ? Number.POSITIVE_INFINITY
    : Math.abs(Math.abs(recorded) / Math.abs(typed) - 1);
}

/** What is claimed by those whose name matches, with the name at the end of the line. */
export function claimsBySpeaker(words: string, claims: readonly RegisterClaim[]): readonly PaletteItem[] {
  const query = readQuery(words);
  const matching = new Map<string, boolean>();
  return claims.flatMap((claim) => {
    const speaker = claim.attributedTo;
    if (speaker === null) return [];
    const known = matching.get(speaker) ?? answers(speaker, query);
    matching.set(speaker, known);
    return known ? [claimItem(claim, { aside: speaker })] : [];
  });
}

/** Everybody who is quoted and whose name matches, the most quoted first; no words match everybody. */
export function speakers(words: string, claims: readonly RegisterClaim[]): readonly PaletteItem[] {
  const counts = new Map<string, number>();
  for (const { attributedTo } of claims) {
    if (attributedTo !== null) counts.set(attributedTo, (counts.get(attributedTo) ?? 0) + 1);
  }
  const query = readQuery(words);
  return [...counts]
    .filter(([name]) => words === '' || answers(name, query))
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => ({
      id: `speaker ${name}`,
      group: t`Who says so`,
      lead: '',
      text: name,
      ranges: words === '' ? [] : matchedRanges(name, query),
      aside: counted(count, 'claim'),
      aim: { kind: 'query', query: `@${name}` },
    }));
}
