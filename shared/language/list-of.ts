import { spokenLanguage } from './language.ts';

const both = new Intl.ListFormat(spokenLanguage().tag);
const either = new Intl.ListFormat(spokenLanguage().tag, { type: 'disjunction' });

/** Things in a row: `A, B and C`. */
export function listOf(parts: readonly string[]): string {
  return both.format(parts);
}

/** Things to choose from: `A, B or C`. */
export function choiceOf(parts: readonly string[]): string {
  return either.format(parts);
}
