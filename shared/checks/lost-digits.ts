import type { Claim } from '../claims/claim.ts';
import { claimsInExpression } from '../claims/expression.ts';
import { formatDate, formatQuantity } from '../claims/format.ts';
import { formatInterval } from '../claims/format-interval.ts';
import { formatExpression } from '../claims/format-sum.ts';
import { type Derived, derive, inputsOf } from './derivation.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';
import { grouped, plain } from './stated.ts';
import { inputLine, numbersOf, resultLine } from './working.ts';

/**
 * Lists every figure the source lost, with what the article's own arithmetic allows and where the same quantity (subject,
 * metric and scope) is stated legibly, in whatever unit. Nothing is filled in.
 */
export function lostDigits(register: Register): readonly Finding[] {
  const claims = [...register.values()];
  const legible = grouped(
    claims.filter((claim) => claim.legible && (claim.value !== null || claim.low !== null)),
    quantityOf,
  );
  return claims
    .filter((claim) => !claim.legible)
    .map((claim) => lost(claim, legible.get(quantityOf(claim)) ?? [], register));
}

function quantityOf({ subject, metric, scope }: Claim): string {
  return [plain(subject), plain(metric), plain(scope)].join('|');
}

/** So many other statements of a lost figure are named. */
const mostNamed = 3;

function lost(claim: Claim, statements: readonly Claim[], register: Register): Finding {
  const computed = claim.derivation === null ? null : derive(claim, claim.derivation, register);
  const derived = computed?.ok ? computed.value : null;
  const elsewhere = statements.slice(0, mostNamed);
  const inputs = derived?.inputs ?? [];
  return {
    id: `lost-digits:${claim.id}`,
    check: 'lost-digits',
    verdict: 'lost',
    message: [arithmetic(claim, derived, register), ...elsewhere.map(statement)].join(' '),
    claims: [...new Set([claim, ...inputs, ...elsewhere].map(({ id }) => id))],
    expected: derived?.value ?? null,
    expectedRange: derived === null ? null : [derived.interval.low, derived.interval.high],
    stated: null,
    sum: null,
    working: [
      ...inputs.map(inputLine),
      ...(derived === null
        ? []
        : [resultLine(formatExpression(claim.derivation ?? '', register, claim.unit), derived, claim.unit)]),
      ...elsewhere.map(inputLine),
    ],
  };
}

function arithmetic(claim: Claim, derived: Derived | null, register: Register): string {
  if (derived !== null) {
    return `The source lost its figure. Its own arithmetic allows ${formatInterval(derived.interval, claim.unit)}.`;
  }
  const named = claim.derivation === null ? null : claimsInExpression(claim.derivation);
  const gone = named?.ok ? inputsOf(named.value, register).filter((input) => !input.legible) : [];
  return gone.length > 0
    ? `The source lost its figure. It was computed from ${numbersOf(gone)}, whose figures are lost as well.`
    : 'The source lost its figure, and the article prints no sum for it.';
}

function statement(other: Claim): string {
  const dated = other.asOf === null ? '' : `, ${formatDate(other.asOf, 'long')}`;
  return `${other.number} states the same quantity: ${formatQuantity(other, 'short')}${dated}.`;
}
