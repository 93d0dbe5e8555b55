import { magnitudes, multiplied } from '../claims/stated-figure.ts';

/** One thing in a text that can be looked for. Several tokens may begin and end at one place. */
export interface Token {
  /** As it is looked for: folded, so that `muller` is `Müller`, `$` is `US$` and `bn` is `billion`. */
  readonly term: string;
  /**
   * What else it is found by. A number's term is what its digits print; it is also all of the number after `=`, so that
   * "120 trillion", "120 tn" and "120,000,000,000,000" are alike, and its magnitude. `yuan` is also `cny`.
   */
  readonly also: readonly string[];
  /** In the text as it was given. */
  readonly start: number;
  readonly end: number;
}

const currencySigns = new Map([
  ['us$', 'usd'],
  ['$', 'usd'],
  ['¥', 'cny'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['rmb', 'cny'],
  ['cny', 'cny'],
  ['usd', 'usd'],
]);
const currencyWords = new Map([
  ['dollar', 'usd'],
  ['dollars', 'usd'],
  ['yuan', 'cny'],
  ['rmb', 'cny'],
]);
/** Each magnitude by its longest word. */
const magnitudeNames = new Map(
  [...magnitudes].sort(([a], [b]) => a.length - b.length).map(([word, times]) => [times, word]),
);
const currencyCodes = new Set(currencySigns.values());

// A single letter is a magnitude only where it touches the digits: "120 t" may go on as "120 tokens".
const spaced = [...magnitudes.keys()].filter((word) => word.length > 1).join('|');
const touching = [...magnitudes.keys()].sort((a, b) => b.length - a.length).join('|');
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
// Written without spaces, so that what a word is there depends on whom one asks: each character is a token.
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** Groups: currency, percent, digits, a magnitude after a space, one that touches, a word or a character. */
function patternOf(letter: string, word: string, flags: string): RegExp {
  const end = `(?!${letter}|\\d)`;
  const number = `(${digits})(?:(?:[\\s-]?(${spaced})|(${touching}))${end})?`;
  return new RegExp(`(us\\$|[$¥€£]|(?:rmb|cny|usd)(?=\\d))|(%|per ?cent${end})|${number}|(${word})`, flags);
}
const plainPattern = patternOf('[a-z]', "[a-z](?:[a-z0-9]|'(?=[a-z]))*", 'g');
const anyPattern = patternOf(
  String.raw`\p{L}`,
  String.raw`[${unspaced}]|\p{L}(?:(?![${unspaced}])[\p{L}\p{N}]|'(?=\p{L}))*`,
  'gu',
);

/**
 * The tokens of a text in its order, but a currency always after its number: "¥6" and "6 yuan" are alike. Never fails:
 * text that holds nothing to look for has none.
 */
export function tokensOf(text: string): readonly Token[] {
  const { folded, plain, at } = fold(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(plain ? plainPattern : anyPattern)) {
    const [whole, currency, percent, digits, spacedWord, touchingWord, word] = match;
    const start = at(match.index);
    const end = at(match.index + whole.length - 1, 'end');
    if (digits !== undefined) {
      const before = tokens.at(-1);
      const priced = before !== undefined && before.end === start && currencyCodes.has(before.term);
      if (priced) tokens.pop();
      tokens.push({ ...numberTerms(digits, spacedWord ?? touchingWord), start, end });
      if (priced) tokens.push(before);
    } else if (currency !== undefined) {
      tokens.push({ term: currencySigns.get(currency) ?? currency, also: [], start, end });
    } else {
      const term = percent === undefined ? termOf(word ?? whole) : '%';
      tokens.push({ term, also: [currencyWords.get(term) ?? []].flat(), start, end });
    }
  }
  return tokens;
}

/** The number that a token is, in full; null for a word. */
export function numberIn({ also }: Token): string | null {
  return also.find((each) => each.startsWith('=')) ?? null;
}

/** Whether a number names its magnitude, and so is finished: "3.2bn" is no beginning of anything. */
export function isInFull(token: Token): boolean {
  return ![null, `=${Number(token.term)}`].includes(numberIn(token));
}

function numberTerms(printed: string, magnitude: string | undefined): Pick<Token, 'term' | 'also'> {
  const term = printed.replaceAll(',', '');
  const times = magnitudes.get(magnitude ?? '');
  const full = `=${multiplied(term, times ?? 1)}`;
  return { term, also: times === undefined ? [full] : [full, magnitudeNames.get(times) ?? ''] };
}

/** A claim goes by B07 and B7 alike. */
function termOf(word: string): string {
  const whole = word.endsWith("'s") ? word.slice(0, -2) : word;
  return whole.includes('0') ? whole.replace(/^(\p{L}+)0+(?=\d)/u, '$1') : whole;
}

interface Folded {
  readonly folded: string;
  /** Whether it holds no letters but a to z. */
  readonly plain: boolean;
  /** The place in the text as given of a place in the folded one: where its character begins, or ends. */
  readonly at: (place: number, edge?: 'end') => number;
}

/** In lower case, without marks and without the forms of a letter that only look different. */
function fold(text: string): Folded {
  const straight = text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”–—…·×÷→≈\u00a0]/g, ' ');
  // Most text is plain now, and is folded place by place.
  if (/^[\0-\x7f¥€£]*$/.test(straight)) {
    return { folded: straight.toLowerCase(), plain: true, at: (place, edge) => (edge === 'end' ? place + 1 : place) };
  }
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of straight) {
    const end = place + character.length;
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    // A mark of its own belongs to the letter before it.
    if (bare === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < bare.length; unit += 1) {
      starts.push(place);
      ends.push(end);
    }
    folded += bare;
    place = end;
  }
  return { folded, plain: false, at: (at, edge) => (edge === 'end' ? ends[at] : starts[at]) ?? text.length };
}
