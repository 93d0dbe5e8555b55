import { formatCount } from '../claims/format-number.ts';
import { listOf } from '../language/list-of.ts';
import { type Scale, type Status, statusInSentence } from '../notes/status.ts';

/** The statuses that a reader of the pack should know of before it is handed on. */
const telling: readonly Status[] = ['disputed', 'outdated', 'unchecked'];

/** What of a pack's claims is in doubt or has not been looked at: "9 disputed and 47 unchecked claims print with their marks." Empty where nothing is. */
export function flagSentence(
  counts: readonly { readonly status: Status; readonly count: number }[],
  scale: Scale,
): string {
  const told = counts.filter(({ status, count }) => count > 0 && telling.includes(status));
  const last = told.at(-1);
  if (last === undefined) return '';
  const words = told.map(({ status, count }) => `${formatCount(count)} ${statusInSentence(status, scale)}`);
  const one = told.length === 1 && last.count === 1;
  return `${listOf(words)} ${one ? 'claim prints with its mark' : 'claims print with their marks'}.`;
}
