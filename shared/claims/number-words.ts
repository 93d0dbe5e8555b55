import type { StatedFigure } from './stated-figure.ts';

const small = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, place) => [word, (place + 2) * 10]),
);
const magnitudes = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const currencies = new Set(['us', 'usd', 'rmb', 'cny']);
const multiples = new Map([
  ['once', 1],
  ['daily', 1],
  ['weekly', 1],
  ['monthly', 1],
  ['yearly', 1],
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['triple', 3],
  ['tripled', 3],
  ['quadruple', 4],
]);
const parts = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

type Words = Omit<StatedFigure, 'percent'>;

/** The figure in words alone: "nine", "two to four", "tenfold", "a third", "tens of millions". Null where there is none. */
export function numberFromWords(text: string): Words | null {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return plurals(words) ?? fraction(words) ?? range(words) ?? whole(words) ?? multiple(words) ?? ordinal(words);
}

// "Tens of millions" runs to the next word a writer would have used: hundreds of millions. "A few thousand" stops at ten.
function plurals(words: readonly string[]): Words | null {
  const joint = words.findIndex((word, place) => place > 0 && (word === 'to' || word === 'or'));
  const first = joint < 0 ? null : severalOf(words.slice(0, joint));
  const second = joint < 0 ? null : severalOf(words.slice(joint + 1));
  const ends = first !== null && second !== null ? { low: first.low, high: second.high } : severalOf(words);
  return ends === null ? null : { value: null, ...ends, step: ends.low, roundStep: ends.low, openEnded: true };
}

function severalOf(words: readonly string[]): { readonly low: number; readonly high: number } | null {
  const few = words.findIndex(
    (word, place) => (word === 'few' || word === 'several') && magnitudes.has(words[place + 1] ?? ''),
  );
  const fewOf = magnitudes.get(words[few + 1] ?? '');
  if (few >= 0 && fewOf !== undefined) return { low: fewOf, high: fewOf * 10 };
  const sizes = words.map((word) =>
    word === 'tens' ? 10 : word === 'dozens' ? 12 : word.endsWith('s') ? (magnitudes.get(word.slice(0, -1)) ?? 0) : 0,
  );
  const low = sizes.filter((size) => size > 0).reduce((product, size) => product * size, 1);
  if (low === 1) return null;
  const counted = words.some((word) => word === 'tens' || word === 'hundreds' || word === 'dozens');
  return { low, high: low * (counted ? 10 : 1000) };
}

// Good to half the way to the next smaller unit fraction: a seventh is neither a sixth nor an eighth.
function fraction(words: readonly string[]): Words | null {
  const place = words.findIndex((word) => parts.includes(word.replace(/s$/, '').replace('halve', 'half')));
  const part = words[place]?.replace(/s$/, '').replace('halve', 'half');
  if (part === undefined) return null;
  const before = words[place - 1];
  const count = before === undefined || before === 'a' ? 1 : small.get(before);
  if (count === undefined && part !== 'half') return null;
  if (before === undefined && part !== 'half' && part !== 'quarter') return null;
  const divisor = parts.indexOf(part) + 2;
  const step = 1 / (divisor * (divisor + 1));
  const value = (count ?? 1) / divisor;
  return { value, low: value, high: value, step, roundStep: step, openEnded: false };
}

function range(words: readonly string[]): Words | null {
  const joint = words.findIndex((word, place) => place > 0 && (word === 'to' || word === 'or' || word === 'and'));
  const low = joint > 0 ? whole(words.slice(0, joint)) : null;
  const high = joint > 0 ? whole(words.slice(joint + 1)) : null;
  if (low?.value == null || high?.value == null || low.value >= high.value) return null;
  return { ...high, value: null, low: low.value };
}

function whole(words: readonly string[]): Words | null {
  let total = 0;
  let seen = false;
  let step = 1;
  for (const [place, word] of words.entries()) {
    const plain = word.replace(/fold$/, '');
    const digit = small.get(plain) ?? tens.get(plain);
    const magnitude = magnitudes.get(plain);
    // "Seven of ten" is seven: only a round number goes on with another digit.
    if (digit !== undefined && seen && total % 10 !== 0) break;
    if (digit !== undefined) total += digit;
    // "US billion" has lost its digits; "a billion" and "million-token" have none to lose.
    else if (magnitude !== undefined && currencies.has(words[place - 1] ?? '')) return null;
    else if (magnitude !== undefined) {
      total = (total || 1) * magnitude;
      step *= magnitude;
    } else if (plain === 'dozen') total = (total || 1) * 12;
    else continue;
    seen = true;
  }
  if (!seen) return null;
  const round = total > 0 && total % 10 === 0 && total < 100 ? 10 : step;
  return { value: total, low: total, high: total, step, roundStep: round, openEnded: false };
}

function multiple(words: readonly string[]): Words | null {
  const value = words.map((word) => multiples.get(word)).find((found) => found !== undefined);
  return value === undefined ? null : { value, low: value, high: value, step: 1, roundStep: 1, openEnded: false };
}

function ordinal(words: readonly string[]): Words | null {
  const place = words.map((word) => ordinals.indexOf(word)).find((found) => found >= 0);
  return place === undefined
    ? null
    : { value: place + 1, low: place + 1, high: place + 1, step: 1, roundStep: 1, openEnded: false };
}
