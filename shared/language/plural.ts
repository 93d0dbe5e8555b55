import { formatCount } from '../claims/format-number.ts';
import { fill } from './fill.ts';
import { spokenLanguage } from './language.ts';

/**
 * A sentence about a count, `{0}` in it: in English one form for one and one for any other number, in another language
 * the form that its plural rules ask for, looked up by the second.
 */
export function plural(count: number, one: string, many: string): string {
  const { tag, messages } = spokenLanguage();
  const forms = messages[many];
  const english = count === 1 ? one : many;
  const form = typeof forms === 'object' ? (forms[new Intl.PluralRules(tag).select(count)] ?? forms.other) : forms;
  return fill(form ?? english, [formatCount(count)]);
}
