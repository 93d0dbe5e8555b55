import { fill } from './fill.ts';
import { spokenLanguage } from './language.ts';
import { messageKey } from './message-key.ts';

/**
 * A sentence for the reader in the language of the app, written in English where it is used: t`${name} is pinned.` is
 * looked up as `{0} is pinned.` A number stands in it ungrouped: one that may be large is formatted before.
 */
export function t(english: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const { messages } = spokenLanguage();
  const key = messageKey(english);
  const message = messages[key];
  return fill(typeof message === 'string' ? message : key, values);
}
