import type { ClaimKind } from '../claims/claim.ts';
import { t } from '../language/t.ts';
import type { RegisterClaim } from './register.ts';

/** How many claims are of one kind. */
export interface KindCount {
  readonly kind: ClaimKind;
  readonly count: number;
}

/** The kinds that claims are of, the commonest first. */
export function countKinds(claims: readonly Pick<RegisterClaim, 'kind'>[]): readonly KindCount[] {
  const counts = new Map<ClaimKind, number>();
  for (const { kind } of claims) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** What the counts come to, as the chart's title: "Only 19 of 116 claims were measured". */
export function measuredShare(counts: readonly KindCount[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const measured = counts.find(({ kind }) => kind === 'measured')?.count ?? 0;
  if (measured === 0) return t`None of ${total} claims was measured`;
  const few = measured * 2 < total;
  if (measured === 1) return few ? t`Only 1 of ${total} claims was measured` : t`1 of ${total} claims was measured`;
  return few ? t`Only ${measured} of ${total} claims were measured` : t`${measured} of ${total} claims were measured`;
}
