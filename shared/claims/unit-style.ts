import { singular } from './noun.ts';
import { parseUnit, type Unit, type UnitTerm } from './unit.ts';

/** How figures in one unit are set. `number` comes formatted, with its magnitude word. */
export interface UnitStyle {
  /** Whether amounts are set with at least two decimals: always, unless they are whole, or never. */
  readonly decimals: 'always' | 'unless-whole' | 'never';
  /** In words, on its own: "US$ per million tokens". */
  readonly name: string;
  readonly short: (number: string) => string;
  readonly axis: (number: string) => string;
  readonly spoken: (number: string) => string;
}

interface Currency {
  readonly sign: string;
  readonly word: string;
}

const currencies = new Map<string, Currency>([
  ['CNY', { sign: '¥', word: 'yuan' }],
  ['USD', { sign: 'US$', word: 'US dollars' }],
  ['EUR', { sign: '€', word: 'euros' }],
  ['GBP', { sign: '£', word: 'pounds' }],
]);

const symbols = new Map<string, UnitStyle>([
  [
    '%',
    sameEverywhere(
      '%',
      (number) => `${number}%`,
      (number) => `${number} per cent`,
    ),
  ],
  [
    'percentage points',
    sameEverywhere(
      'percentage points',
      (n) => `${n} pt`,
      (n) => `${n} percentage points`,
    ),
  ],
  [
    '×',
    sameEverywhere(
      'times',
      (number) => `×${number}`,
      (number) => `${number} times`,
    ),
  ],
  [
    'ratio',
    sameEverywhere(
      'ratio',
      (number) => number,
      (number) => number,
    ),
  ],
  [
    'rank',
    sameEverywhere(
      'rank',
      (number) => `No. ${number}`,
      (number) => `number ${number}`,
    ),
  ],
  [
    'date',
    sameEverywhere(
      'date',
      (number) => number,
      (number) => number,
    ),
  ],
]);

const secondsOfDay = 86_400;

const spokenNames = new Map([
  ['%', 'per cent'],
  ['s', 'seconds'],
  ['min', 'minutes'],
  ['h', 'hours'],
  ['kWh', 'kilowatt-hours'],
  ['MWh', 'megawatt-hours'],
  ['GWh', 'gigawatt-hours'],
  ['TWh', 'terawatt-hours'],
  ['W', 'watts'],
  ['kW', 'kilowatts'],
  ['MW', 'megawatts'],
  ['GW', 'gigawatts'],
  ['GB', 'gigabytes'],
  ['TB', 'terabytes'],
  ['m²', 'square metres'],
  ['nm', 'nanometres'],
  ['km', 'kilometres'],
  ['Mtokens', 'million tokens'],
  ['Mtoken', 'million tokens'],
  ['Ktoken', 'thousand tokens'],
]);

/** The style of a unit as written; a unit that does not parse is set after its number as it stands. */
export function unitStyle(text: string | null): UnitStyle {
  if (text === null) return symbolStyle('ratio');
  if (symbols.has(text)) return symbolStyle(text);
  const unit = parseUnit(text);
  if (!unit.ok)
    return sameEverywhere(
      text,
      (number) => `${number} ${text}`,
      (number) => `${number} ${text}`,
    );
  return moneyStyle(unit.value) ?? plainStyle(unit.value);
}

function symbolStyle(symbol: string): UnitStyle {
  return symbols.get(symbol) ?? sameEverywhere(symbol, String, String);
}

function sameEverywhere(name: string, short: UnitStyle['short'], spoken: UnitStyle['spoken']): UnitStyle {
  return { decimals: 'never', name, short, axis: short, spoken };
}

function moneyStyle(unit: Unit): UnitStyle | null {
  const [first, ...others] = unit.terms;
  const currency = currencies.get(first?.one ?? '');
  if (first?.exponent !== 1 || currency === undefined || others.some((term) => term.exponent > 0)) return null;
  if (others.some((term) => currencies.has(term.one))) return null;
  const { sign, word } = currency;
  const signed = (number: string) => (number.startsWith('−') ? `−${sign}${number.slice(1)}` : `${sign}${number}`);
  const below = others.map((term) => (term.one === 'Mtoken' ? '/M' : `/${term.one}`)).join('');
  const per = others.map(spokenBelow).join('');
  return {
    // A price list keeps its columns: ¥6.00/M beside ¥1.20/M.
    decimals: others.some((term) => term.base === 'token') ? 'always' : 'unless-whole',
    name: `${sign}${per}`,
    short: (number) => `${signed(number)}${below}`,
    axis: signed,
    spoken: (number) => `${number} ${word}${per}`,
  };
}

function plainStyle(unit: Unit): UnitStyle {
  const above = unit.terms.filter((term) => term.exponent > 0);
  const below = unit.terms.filter((term) => term.exponent < 0);
  const perDay = below.length === 1 && below[0]?.base === 'second' && below[0].factor >= secondsOfDay;
  // 180 tn/day: what a flow is counted in stands in the chart's measure line; small counts keep their noun.
  const understood = perDay && above.every((term) => term.base === 'token' || term.base === 'call');
  const counted = (number: string) =>
    understood
      ? ''
      : above
          .map((term) => (number === '1' ? term.one : term.many))
          .join('·')
          .replace(/^(?!%)/, ' ');
  const per = below.map((term) => `/${term.one}`).join('');
  const perWords = below.map(spokenBelow).join('');
  const name = (number: string) => `${above.map((term) => spokenAbove(term, number)).join(' ')}${perWords}`;
  return {
    decimals: 'never',
    name: name(''),
    short: (number) => `${number}${counted(number)}${per}`,
    axis: (number) => number,
    spoken: (number) => `${number} ${name(number)}`,
  };
}

function spokenAbove(term: UnitTerm, number: string): string {
  const many = spokenNames.get(term.many) ?? currencies.get(term.one)?.word ?? term.many;
  return number === '1' ? singular(many) : many;
}

function spokenBelow(term: UnitTerm): string {
  if (term.base === 'second') return ` ${term.one === 'h' ? 'an hour' : `a ${spokenTime(term.one)}`}`;
  return ` per ${spokenOne(term.one)}`;
}

// A price is for so many tokens at once; of everything else it is for one.
function spokenOne(symbol: string): string {
  const many = spokenNames.get(symbol);
  if (many !== undefined) return /thousand|million/.test(many) ? many : singular(many);
  return currencies.get(symbol)?.word.replace(/s$/, '') ?? symbol;
}

function spokenTime(symbol: string): string {
  return symbol === 's' ? 'second' : symbol === 'min' ? 'minute' : symbol;
}
