import type { Finding } from '../checks/finding.ts';

/** The sums of the library, recomputed. */
export interface Sums {
  readonly fail: readonly Finding[];
  readonly hold: readonly Finding[];
  /** Claims whose figure the source lost, each once. */
  readonly lost: readonly string[];
  /** Checks that could not run for another reason than a missing source. */
  readonly stopped: readonly Finding[];
}

/** Sorts the findings that rest on arithmetic; what two statements say of each other is on the board. */
export function sumsOf(findings: readonly Finding[]): Sums {
  const lost = findings.filter(({ verdict }) => verdict === 'lost').flatMap(({ claims }) => claims.slice(0, 1));
  return {
    fail: findings.filter(({ verdict, sum }) => verdict === 'fails' && sum !== null),
    hold: findings.filter(({ verdict, sum }) => verdict === 'holds' && sum !== null),
    lost: [...new Set(lost)],
    stopped: findings.filter(({ verdict, check }) => verdict === 'cannot-run' && check !== 'no-source'),
  };
}
