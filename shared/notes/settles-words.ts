import { listOf } from '../language/list-of.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import type { Flag } from './entry.ts';
import { type Scale, statusInSentence } from './status.ts';

/**
 * What a flag settles, in a sentence: "Settles Okafor’s verified and Brandt’s disputed". `settler` is who settles, whose
 * own earlier flag goes without saying. Null where it settles nothing.
 */
export function settlesWords(
  settles: readonly string[],
  flags: readonly Pick<Flag, 'id' | 'author' | 'status'>[],
  settler: string,
  scale: Scale,
): string | null {
  if (settles.length === 0) return null;
  const settled = settles.flatMap((id) => flags.find((flag) => flag.id === id) ?? []);
  const others = settled.filter(({ author }) => author.id !== settler);
  const unknown = settles.length - settled.length;
  const named = others.map(({ author, status }) => `${author.name}’s ${statusInSentence(status, scale)}`);
  const rest = unknown === 0 ? [] : [plural(unknown, 'a flag not on show', '{0} flags not on show')];
  return named.length + rest.length === 0 ? null : t`Settles ${listOf([...named, ...rest])}`;
}
