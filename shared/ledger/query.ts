import { t } from '../language/t.ts';
/** The operators of a filter: `status:disputed`. */
export const fields = [
  'status',
  'flag',
  'kind',
  'briefing',
  'metric',
  'subject',
  'says',
  'check',
  'tag',
  'as-of',
  'unit',
  'has',
] as const;
export type Field = (typeof fields)[number];

/** One part of a filter. All parts must hold; of one part's values any may. */
export interface Term<F extends string = Field> {
  /** Null for free words, and for an operator that does not exist. */
  readonly field: F | null;
  /** What was written before the colon where there is no such operator. */
  readonly unknown: string | null;
  /** Written with `-` before it: what must not hold. */
  readonly negated: boolean;
  readonly values: readonly string[];
}

/** Words, with phrases in quotation marks whole; a phrase that is not closed runs to the end. */
const words = /(?:"[^"]*"?|[^\s"])+/g;

const operator = /^(-?)(?:([\p{L}][\p{L}-]*):)?(.*)$/su;

/** Reads a filter of the ledger as it is typed. Whatever is typed is read: an operator without a value is left out. */
export function parseQuery(text: string): readonly Term[] {
  return parseTerms(text, fields);
}

/** Reads a filter whose operators are `names`. */
export function parseTerms<F extends string>(text: string, names: readonly F[]): readonly Term<F>[] {
  return joined(text.match(words) ?? []).flatMap((part) => {
    const [, minus = '', name, rest = ''] = operator.exec(part) ?? [];
    const field = names.find((each) => each === name?.toLowerCase()) ?? null;
    const unknown = name !== undefined && field === null ? name : null;
    const values = field === null ? [unquoted(rest)] : splitValues(rest);
    return values.some((value) => value !== '') ? [{ field, unknown, negated: minus === '-', values }] : [];
  });
}

/** Puts `kind: price, estimate` together as `kind:price,estimate`. */
function joined(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const goesOn = before !== undefined && /(?:^-?[\p{L}-]+:|^-?[\p{L}-]+:.*,)$/su.test(before);
    if (goesOn && !/^-?[\p{L}-]+:/u.test(part)) whole[whole.length - 1] = before + part;
    else whole.push(part);
  }
  return whole;
}

function splitValues(rest: string): readonly string[] {
  return (rest.match(/(?:"[^"]*"?|[^,"])+/g) ?? [])
    .map((value) => unquoted(value.trim()))
    .filter((value) => value !== '');
}

function unquoted(value: string): string {
  return value.replaceAll('"', '').trim();
}

/** A part as it is typed: what `parseQuery` reads back. */
function writeTerm({ field, unknown, negated, values }: Term<string>): string {
  const name = field ?? unknown;
  return `${negated ? '-' : ''}${name === null ? '' : `${name}:`}${values.map(quoted).join(',')}`;
}

/** A whole filter as it is typed. */
export function writeQuery(terms: readonly Term<string>[]): string {
  return terms.map(writeTerm).join(' ');
}

function quoted(value: string): string {
  return /[\s,:]|^-/.test(value) ? `"${value}"` : value;
}

/** A part as a chip names it: `kind: estimate, price`, `not “cloud”`. */
export function termWords({ field, unknown, negated, values }: Term<string>): string {
  const name = field ?? unknown;
  const words = name === null ? `“${values.join(', ')}”` : `${name.replace('-', ' ')}: ${values.join(', ')}`;
  return negated ? t`not ${words}` : words;
}
