import { counted } from '../claims/counted.ts';
import { t } from '../language/t.ts';
import type { Entry } from '../notes/entry.ts';
import type { Here } from './plan-import.ts';

/** How far a colleague's clock may be ahead before it is told, in milliseconds. */
const ahead = 24 * 60 * 60 * 1000;

/** What a reader should know of notes and flags that are taken all the same, a sentence each. */
export function tellOf(entries: readonly Entry[], here: Here): readonly string[] {
  const unknown = entries.filter((entry) => isOnUnknownClaim(entry, here));
  const claims = new Set(unknown.map(({ claim }) => claim));
  const latest = here.now.getTime() + ahead;
  const future = entries.filter(({ created, changed }) => later(created, latest) || later(changed, latest));
  return [
    ...(unknown.length === 0
      ? []
      : [
          t`${counted(unknown.length, 'note or flag is', 'notes and flags are')} on ${counted(claims.size, 'claim that is', 'claims that are')} not in the edition here. They are kept, and shown without the claim.`,
        ]),
    ...(future.length === 0
      ? []
      : [
          t`${counted(future.length, 'note or flag bears', 'notes and flags bear')} a time that has not come yet: the clock they were written by was wrong, or this one is.`,
        ]),
  ];
}

function isOnUnknownClaim({ briefing, claim }: Entry, { briefings }: Here): boolean {
  const known = briefings.get(briefing);
  return claim !== null && known !== undefined && !known.claims.has(claim);
}

function later(time: string, than: number): boolean {
  return Date.parse(time) > than;
}
