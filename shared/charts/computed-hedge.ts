import type { Claim, Qualifier } from '../claims/claim.ts';
import { claimsInExpression, evaluateExpression } from '../claims/expression.ts';

type Claims = ReadonlyMap<string, Claim>;

/** Where a hedge says the true figure lies, by size; a bound that the figure may meet is not strict. */
interface Push {
  readonly to: 'more' | 'less' | 'near';
  readonly strict: boolean;
}

/** By how much of its size a figure is moved to see which way the result goes, and what of that is floating point. */
const nudge = 1e-4;
const noise = 1e-9;

/**
 * The hedge of a computed value, which follows from those of the claims it is computed from: over where they all push
 * its size up ("100 over under 5" is over 20), under where they all push it down, about where all are about. Null where
 * they pull apart, where none makes a difference, and for a range, whose ends allow for them.
 */
export function computedHedge(expression: string, claims: Claims): Qualifier | null {
  const named = claimsInExpression(expression);
  const result = evaluateExpression(expression, claims);
  if (!named.ok || !result.ok || result.value.value === null) return null;
  const size = Math.abs(result.value.value);
  const pushes = named.value.flatMap((id) => pushOf(id, expression, size, claims) ?? []);
  const [first] = pushes;
  if (first === undefined || pushes.some(({ to }) => to !== first.to)) return null;
  return hedgeOf({ to: first.to, strict: pushes.some(({ strict }) => strict) });
}

/** Which way a claim's hedge pushes the result, found by moving the claim's figure that way. */
function pushOf(id: string, expression: string, size: number, claims: Claims): Push | null {
  const claim = claims.get(id);
  const own = pushWithin(claim?.qualifier ?? null);
  if (claim === undefined || claim.value === null || own === null) return null;
  const value = claim.value * (own.to === 'less' ? 1 - nudge : 1 + nudge);
  const moved = evaluateExpression(expression, new Map([...claims, [id, { ...claim, value }]]));
  if (!moved.ok || moved.value.value === null) return null;
  const change = Math.abs(moved.value.value) - size;
  if (Math.abs(change) <= size * noise) return null;
  return own.to === 'near' ? own : { ...own, to: change > 0 ? 'more' : 'less' };
}

function pushWithin(qualifier: Qualifier | null): Push | null {
  switch (qualifier) {
    case null:
      return null;
    case 'over':
      return { to: 'more', strict: true };
    case 'at-least':
      return { to: 'more', strict: false };
    case 'under':
      return { to: 'less', strict: true };
    case 'up-to':
      return { to: 'less', strict: false };
    case 'about':
    case 'nearly':
    case 'order':
      return { to: 'near', strict: false };
  }
}

function hedgeOf({ to, strict }: Push): Qualifier {
  switch (to) {
    case 'more':
      return strict ? 'over' : 'at-least';
    case 'less':
      return strict ? 'under' : 'up-to';
    case 'near':
      return 'about';
  }
}
