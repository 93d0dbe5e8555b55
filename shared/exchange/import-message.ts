import { formatCount } from '../claims/format-number.ts';
import { listOf } from '../language/list-of.ts';
import { t } from '../language/t.ts';
import type { Taken } from '../notes/merge-entries.ts';

/** What taking a file in came to, for the reader. */
export function importMessage(taken: Readonly<Record<Taken, number>>): string {
  const { changed, forked, known, older } = taken;
  if (taken.new + changed + forked === 0) {
    return known + older === 0
      ? t`Nothing new: nothing was chosen to be taken in.`
      : t`Nothing new: all of it is here already, or older than what is here.`;
  }
  const parts = [
    ...(taken.new > 0 ? [t`${formatCount(taken.new)} new`] : []),
    ...(changed > 0 ? [t`${formatCount(changed)} changed`] : []),
    ...(forked > 0 ? [t`${formatCount(forked)} beside another version`] : []),
  ];
  return t`Taken in: ${listOf(parts)}.`;
}
