import type { Finding } from './finding.ts';
import { growth } from './growth.ts';
import { likeWithLike } from './like-with-like.ts';
import { lostDigits } from './lost-digits.ts';
import { noSource } from './no-source.ts';
import { rankOrder } from './rank-order.ts';
import { recompute } from './recompute.ts';
import type { Check, Register } from './register.ts';
import { sameQuantity } from './same-quantity.ts';
import { shares } from './shares.ts';
import { unitAndDate } from './unit-and-date.ts';

const checks: readonly Check[] = [
  recompute,
  growth,
  shares,
  rankOrder,
  unitAndDate,
  likeWithLike,
  sameQuantity,
  lostDigits,
  noSource,
];

/** Runs every check over the whole register, always in the same order. */
export function runChecks(register: Register): readonly Finding[] {
  return checks.flatMap((check) => check(register));
}
