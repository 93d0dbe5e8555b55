import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import { formatInterval } from '../claims/format-interval.ts';
import { formatInSum } from '../claims/format-sum.ts';
import { add, type Interval, isPoint, point, scale } from '../claims/interval.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';
import { grouped, plain, type Stated, statedFigures } from './stated.ts';
import { countWord, inputLine, numbersOf } from './working.ts';

const percent = 0.01;

/**
 * Adds up the shares that one briefing gives of one whole (metric `share of …`, one scope, one date, several subjects).
 * Together they cannot exceed 100 %; the message says what they leave for everyone else.
 */
export function shares(register: Register): readonly Finding[] {
  const stated = statedFigures(register).filter(isShare);
  const wholes = grouped(stated, ({ claim }) =>
    [claim.briefing, plain(claim.metric), plain(claim.scope), claim.asOf ?? ''].join('|'),
  );
  return [...wholes.values()].flatMap((statements) => {
    const parts = [...grouped(statements, ({ claim }) => plain(claim.subject)).values()].flatMap(
      ([first]) => first ?? [],
    );
    return parts.length < 2 ? [] : [addUp(parts)];
  });
}

function isShare({ claim, unit }: Stated): boolean {
  return (
    /^share of /.test(plain(claim.metric)) && !/, (growth|change)$/.test(plain(claim.metric)) && unit.dimension === ''
  );
}

function addUp(parts: readonly Stated[]): Finding {
  const claims = parts.map(({ claim }) => claim);
  const total = parts.map(({ interval, unit }) => scale(interval, unit.factor / percent)).reduce(add);
  const sum = sumOf(parts, total);
  const holds = total.low <= 100;
  const left = claims.map(formatInSum).join(' + ');
  return {
    id: `shares:${claims[0]?.id}`,
    check: 'shares',
    verdict: holds ? 'holds' : 'conflicts',
    message: messageFor(claims, sum, holds),
    claims: claims.map(({ id }) => id),
    expected: null,
    expectedRange: null,
    stated: null,
    sum: { left, stated: null, expected: asShare(sum) },
    working: [...claims.map(inputLine), `${left} = ${formatInterval(total, '%')}`],
  };
}

/** The sum as a reader would add it: of the figures as printed, unless one of them is hedged or a range. */
function sumOf(parts: readonly Stated[], total: Interval): Interval {
  const plainly = parts.every(({ claim }) => claim.value !== null && claim.qualifier === null);
  const printed = parts.reduce((sum, { claim, unit }) => sum + ((claim.value ?? 0) * unit.factor) / percent, 0);
  return plainly ? point(Number(printed.toPrecision(12))) : total;
}

function messageFor(claims: readonly Claim[], sum: Interval, holds: boolean): string {
  const whole = claims[0]?.metric.replace(/^share of /i, '') ?? '';
  const told = `The ${countWord(claims.length)} shares of ${whole}, ${numbersOf(claims)}, come to ${asShare(sum)}`;
  if (!holds) return `${told}, more than there is: they cannot all stand unless one is part of another.`;
  const rest = { low: Math.max(0, 100 - sum.high), high: 100 - sum.low };
  return rest.high <= 0
    ? `${told}, which leaves nothing to anyone else.`
    : `${told}, which leaves ${asShare(rest)} to everyone else.`;
}

/** A sum of printed figures keeps their digits. */
function asShare(amount: Interval): string {
  if (!isPoint(amount)) return formatInterval(amount, '%');
  const value = Number(amount.low.toPrecision(12));
  return formatQuantity({ value, low: null, high: null, qualifier: null, unit: '%', stated: '' }, 'short');
}
