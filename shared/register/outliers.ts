import type { Finding } from '../checks/finding.ts';
import { figureEnds } from './figure-ends.ts';
import type { RegisterClaim } from './register.ts';

/**
 * The statements that stand out among others of their quantity: of each pair in conflict the one farther from the
 * middle of all. Where nothing tells which, as with two alone, it is both.
 */
export function outliersOf(
  claims: readonly RegisterClaim[],
  findings: readonly Pick<Finding, 'verdict' | 'claims'>[],
): ReadonlySet<string> {
  const sizes = new Map(
    claims.flatMap((claim) => {
      const ends = figureEnds(claim);
      return ends === null ? [] : [[claim.id, (ends.low + ends.high) / 2] as const];
    }),
  );
  const middle = medianOf([...sizes.values()]);
  const distance = (id: string) => Math.abs((sizes.get(id) ?? middle) - middle);
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflicts');
  return new Set(
    conflicts.flatMap(({ claims: named }) => {
      const farthest = Math.max(...named.map(distance));
      return named.filter((id) => distance(id) >= farthest * 0.999);
    }),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}
