import type { Flag } from './entry.ts';
import { latestByAuthor } from './layers.ts';

/** A claim on which authors' newest flags differ, and none of them has settled it. */
export interface Disagreement {
  readonly claim: string;
  readonly briefing: string;
  /** The newest flag of each author. */
  readonly flags: readonly Flag[];
}

/**
 * Where colleagues disagree: newest flags of different status, unchecked ones aside. A flag that names the others as
 * settled ends the disagreement, and every flag stays in the history; a newer flag that differs opens it again.
 */
export function disagreements(flags: readonly Flag[]): readonly Disagreement[] {
  return [...latestByAuthor(flags)].flatMap(([claim, latest]) => {
    const judged = latest.filter(({ status }) => status !== 'unchecked');
    const [first] = judged;
    if (first === undefined || judged.every(({ status }) => status === first.status)) return [];
    const settled = judged.some((one) =>
      judged.every((other) => other === one || other.status === one.status || one.settles.includes(other.id)),
    );
    return settled ? [] : [{ claim, briefing: first.briefing, flags: judged }];
  });
}
