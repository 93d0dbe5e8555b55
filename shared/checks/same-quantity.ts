import type { Claim } from '../claims/claim.ts';
import { formatDate, formatQuantity } from '../claims/format.ts';
import { type Interval, overlaps, scale } from '../claims/interval.ts';
import { statedInterval } from '../claims/quantity.ts';
import { parseUnit, type Unit } from '../claims/unit.ts';
import type { Finding, Verdict } from './finding.ts';
import type { Register } from './register.ts';
import { inputLine } from './working.ts';

interface Stated {
  readonly claim: Claim;
  readonly unit: Unit;
  readonly interval: Interval;
}

/**
 * Finds claims that give the same quantity (subject, metric and dimension), in one briefing or in several. With the same
 * scope, date and definition they agree or conflict; otherwise the difference is named and nothing is held against them.
 */
export function sameQuantity(register: Register): readonly Finding[] {
  const groups = new Map<string, Stated[]>();
  for (const claim of register.values()) {
    const unit = claim.unit === null ? null : parseUnit(claim.unit);
    const interval = statedInterval(claim);
    if (unit === null || !unit.ok || interval === null) continue;
    const key = `${plain(claim.subject)}|${plain(claim.metric)}|${unit.value.dimension}|${share(claim.unit)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, { claim, unit: unit.value, interval }]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((later, index) => group.slice(0, index).map((earlier) => compare(later, earlier))),
  );
}

function compare(a: Stated, b: Stated): Finding {
  const difference = differenceBetween(a.claim, b.claim);
  const agree = overlaps(a.interval, scale(b.interval, b.unit.factor / a.unit.factor));
  const verdict: Verdict = difference !== null ? 'differs' : agree ? 'holds' : 'conflicts';
  return {
    id: `same-quantity:${a.claim.id}:${b.claim.id}`,
    check: 'same-quantity',
    verdict,
    message: messageFor(verdict, a.claim, b.claim, difference),
    claims: [a.claim.id, b.claim.id],
    expected: null,
    expectedRange: null,
    stated: a.claim.value,
    sum: null,
    working: [inputLine(a.claim), inputLine(b.claim)],
  };
}

function messageFor(verdict: Verdict, a: Claim, b: Claim, difference: string | null): string {
  const figures = `${a.number} says ${formatQuantity(a, 'short')}, ${b.number} says ${formatQuantity(b, 'short')}`;
  if (difference !== null) return `${figures}; ${difference}.`;
  return verdict === 'holds' ? `${a.number} and ${b.number} agree.` : `${figures}; both cannot stand.`;
}

/** What keeps two figures of one name from being one quantity; null where nothing does. */
function differenceBetween(a: Claim, b: Claim): string | null {
  if (plain(a.scope ?? '') !== plain(b.scope ?? '')) {
    return `the scope differs (${a.scope ?? 'not stated'}; ${b.scope ?? 'not stated'})`;
  }
  if (a.asOf !== b.asOf) return `the date differs (${dated(a.asOf)}; ${dated(b.asOf)})`;
  if (a.kind !== b.kind && (a.kind === 'definition' || b.kind === 'definition')) return 'the definition differs';
  return null;
}

function dated(asOf: string | null): string {
  return asOf === null ? 'not stated' : formatDate(asOf, 'long');
}

// A level, a share and a growth factor are all without dimension and never the same quantity.
function share(unit: string | null): string {
  return unit === '%' || unit === 'percentage points' || unit === '×' ? unit : '';
}

function plain(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}
