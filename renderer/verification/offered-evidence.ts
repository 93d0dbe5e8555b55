import type { Flag } from '../../shared/notes/entry.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { sameEvidence } from './evidence-words.ts';

const most = 9;

/** What a reader is likely to mean: the claim's findings, by id, then what the last flag with evidence rested on. */
export function offeredEvidence(findingIds: readonly string[], flags: readonly Flag[]): readonly Evidence[] {
  const findings = findingIds.map((finding): Evidence => ({ type: 'finding', finding }));
  const last = flags.findLast((flag) => flag.evidence.length > 0)?.evidence ?? [];
  // A finding speaks of its own claims: another claim's is not offered here.
  const reusable = last.filter((each) => each.type !== 'finding');
  const offered: Evidence[] = [];
  for (const each of [...findings, ...reusable]) {
    if (!offered.some((other) => sameEvidence(other, each))) offered.push(each);
  }
  return offered.slice(0, most);
}

/** The reasons given so far, newest first, each once. */
export function earlierReasons(flags: readonly Flag[]): readonly string[] {
  return [...new Set([...flags].reverse().map((flag) => flag.reason))].filter((reason) => reason !== '');
}
