import { isAbout, type Verdict, verdicts } from '../checks/finding.ts';
import type { QueueOrder } from '../host/queue-orders.ts';
import type { LibraryRegister, RegisterClaim } from './register.ts';
import { widestSpreads } from './widest-spreads.ts';

/** Every claim of the register in the order in which it is to be checked; claims that the order knows nothing of stay in text order. */
export function queueOf(register: LibraryRegister, order: QueueOrder): readonly RegisterClaim[] {
  switch (order) {
    case 'text':
      return register.claims;
    case 'checks':
      return ranked(register.claims, gravities(register));
    case 'spread':
      return ranked(register.claims, widestSpreads(register));
  }
}

/** The next of a queue after `from` that is wanted, from its head again when the end is reached; null when none is. */
export function nextInQueue(
  queue: readonly RegisterClaim[],
  from: string | null,
  wanted: (claim: string) => boolean,
): RegisterClaim | null {
  const start = queue.findIndex(({ id }) => id === from) + 1;
  return [...queue.slice(start), ...queue.slice(0, start)].find(({ id }) => wanted(id)) ?? null;
}

/** Sorts by falling rank; equals keep their order. */
function ranked(claims: readonly RegisterClaim[], ranks: ReadonlyMap<string, number>): readonly RegisterClaim[] {
  const rankOf = ({ id }: RegisterClaim) => ranks.get(id) ?? Number.NEGATIVE_INFINITY;
  return claims.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)];
    return first === second ? 0 : second - first;
  });
}

/** How grave the worst finding about each claim is; a claim that no finding is about has no rank. */
function gravities({ findings }: LibraryRegister): ReadonlyMap<string, number> {
  const gravest = new Map<string, number>();
  for (const finding of findings) {
    const gravity = gravityOf(finding.verdict);
    for (const claim of finding.claims) {
      if (isAbout(finding, claim) && gravity > (gravest.get(claim) ?? 0)) gravest.set(claim, gravity);
    }
  }
  return gravest;
}

const gravityOf = (verdict: Verdict): number => verdicts.length - verdicts.indexOf(verdict);
