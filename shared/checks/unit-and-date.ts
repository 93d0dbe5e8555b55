import type { Claim } from '../claims/claim.ts';
import { claimsInExpression } from '../claims/expression.ts';
import { formatDate } from '../claims/format.ts';
import { inputsOf } from './derivation.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';
import { numbersOf } from './working.ts';

/**
 * Asks whether a derived figure and its inputs speak of the same time. Their units lead to the claim's, or the content
 * would not compile; an input of another time differs, and one without a date is named.
 */
export function unitAndDate(register: Register): readonly Finding[] {
  return [...register.values()].flatMap((claim): readonly Finding[] => {
    const named = claim.derivation === null ? null : claimsInExpression(claim.derivation);
    if (named === null || !named.ok) return [];
    const inputs = inputsOf(named.value, register);
    return inputs.length === 0 ? [] : [compare(claim, inputs)];
  });
}

function compare(claim: Claim, inputs: readonly Claim[]): Finding {
  const all = [claim, ...inputs];
  const dated = all.filter((one) => one.asOf !== null);
  const undated = all.filter((one) => one.asOf === null);
  const apart = inputs.filter((input) => !sameTime(claim.asOf ?? dated[0]?.asOf ?? null, input.asOf));
  return {
    id: `unit-and-date:${claim.id}`,
    check: 'unit-and-date',
    verdict: apart.length > 0 ? 'differs' : 'holds',
    message:
      apart.length > 0
        ? `The units match, the dates do not: ${all
            .filter((one) => one.asOf !== null)
            .map(ofDate)
            .join(', ')}.`
        : `${undated.length === 0 ? 'Unit and date match' : 'The units match'} the inputs, ${numbersOf(inputs)}.${undatedNote(undated)}`,
    claims: all.map((one) => one.id),
    expected: null,
    expectedRange: null,
    stated: claim.value,
    sum: null,
    working: all.map(
      (one) =>
        `${one.number} ${one.unit ?? 'no unit'}, ${one.asOf === null ? 'not dated' : formatDate(one.asOf, 'long')}`,
    ),
  };
}

function undatedNote(undated: readonly Claim[]): string {
  if (undated.length === 0) return '';
  return ` ${numbersOf(undated)} ${undated.length === 1 ? 'is' : 'are'} not dated.`;
}

function ofDate(claim: Claim): string {
  return `${claim.number} is of ${formatDate(claim.asOf ?? '', 'long')}`;
}

/** Dates of different precision are the same time where one may fall within the other. */
function sameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [period(a), period(b)];
  return first.start <= second.end && second.start <= first.end;
}

// ISO dates compare as text once they are padded: 2026-02 runs from 2026-02 to 2026-02-99.
function period(asOf: string): { readonly start: string; readonly end: string } {
  const [start = '', end = start] = asOf.split('/');
  return { start, end: `${end}${'-99'.repeat(end.length === 4 ? 2 : end.length === 7 ? 1 : 0)}` };
}
