import type { Claim } from '../claims/claim.ts';
import type { Interval } from '../claims/interval.ts';
import { type Period, periodOf } from '../claims/period.ts';
import { statedInterval } from '../claims/quantity.ts';
import { parseUnit, type Unit } from '../claims/unit.ts';
import type { Register } from './register.ts';

/** A claim that states a figure, with all that comparing it needs. */
export interface Stated {
  readonly claim: Claim;
  readonly unit: Unit;
  /** What its precision allows, in its own unit. */
  readonly interval: Interval;
  /** Null where it is not dated. */
  readonly period: Period | null;
}

/** Every legible figure of the register, in text order. */
export function statedFigures(register: Register): readonly Stated[] {
  return [...register.values()].flatMap((claim) => statedFigure(claim) ?? []);
}

function statedFigure(claim: Claim): Stated | null {
  const unit = claim.unit === null ? null : parseUnit(claim.unit);
  const interval = statedInterval(claim);
  if (unit === null || !unit.ok || interval === null) return null;
  return { claim, unit: unit.value, interval, period: claim.asOf === null ? null : periodOf(claim.asOf) };
}

/** Subjects, metrics and scopes are the same where they differ in case and spacing alone. */
export function plain(words: string | null): string {
  return (words ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Items by a key, in order of first appearance. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
