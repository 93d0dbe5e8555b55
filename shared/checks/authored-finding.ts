import type { Claim } from '../claims/claim.ts';
import { claimsInExpression, type Evaluated, evaluateExpression } from '../claims/expression.ts';
import { formatQuantity } from '../claims/format.ts';
import { formatInterval } from '../claims/format-interval.ts';
import { formatComputed, formatExpression, formatInSum } from '../claims/format-sum.ts';
import type { AuthoredCheck } from './authored-check.ts';
import { type Amount, amountIn, inputsOf } from './derivation.ts';
import { deviation } from './deviation.ts';
import type { Finding, Sum } from './finding.ts';
import { unlikeWords } from './like-with-like.ts';
import { priceRatios } from './price-ratios.ts';
import type { Register } from './register.ts';
import { isMet, relationWords, standing } from './relation.ts';
import { amountWords, inputLine, resultLine } from './working.ts';

/** The two amounts of an authored check and the claim it is about. */
export interface Comparison {
  readonly about: Claim;
  readonly computes: Evaluated;
  /** Null for a lost figure. */
  readonly against: Evaluated | null;
}

/**
 * The finding of a verified authored check: its author's words, and the arithmetic as a reader would redo it. What is
 * expected is in the unit of the claim it is about, and null where the check compares something else.
 */
export function authoredFinding(check: AuthoredCheck, comparison: Comparison, register: Register): Finding {
  const { about, computes } = comparison;
  const inputs = claimsIn(check.computes, register);
  const others = claimsIn(check.against, register);
  // A claim that stands alone on the other side has its line there.
  const othersInSums = register.has(check.against?.trim() ?? '') ? [] : others;
  const own = about.unit === null ? null : amountIn(about.unit, computes);
  const expected = own?.ok ? own.value : null;
  return {
    id: `authored:${check.id}`,
    check: 'authored',
    verdict: check.verdict,
    message: check.reading === undefined ? check.says : `${check.says} ${check.reading}`,
    claims: [...new Set([about, ...inputs, ...others].map(({ id }) => id).concat(check.also))],
    expected: expected?.value ?? null,
    expectedRange: expected === null ? null : [expected.interval.low, expected.interval.high],
    stated: about.value,
    sum: sumOf(check, comparison, expected, register),
    working: [
      ...[...new Set([...inputs, ...othersInSums])].map(inputLine),
      ...comparisonLines(check, comparison, register),
      ...[check.computes, check.against ?? '']
        .flatMap((expression) => priceRatios(expression, register))
        .flatMap(unlikeWords)
        .map((words) => `Not like by like: ${words}`),
    ],
  };
}

function claimsIn(expression: string | null, register: Register): readonly Claim[] {
  const named = expression === null ? null : claimsInExpression(expression);
  return named?.ok ? inputsOf(named.value, register) : [];
}

/** Null where nothing is computed and two statements only stand side by side. */
function sumOf(check: AuthoredCheck, comparison: Comparison, own: Amount | null, register: Register): Sum | null {
  if (register.has(check.computes.trim())) return null;
  const { about, against } = comparison;
  const [shown, unit] = shownAmount(comparison);
  const left = formatExpression(check.computes, register, unit);
  const expected = amountWords(asPrinted(check.computes, shown, unit, register), unit);
  if (against === null) return { left, stated: null, expected };
  if (check.against === null && check.relation === 'equals' && own !== null) {
    const result = asPrinted(check.computes, own, about.unit ?? unit, register);
    return { left, stated: formatInSum(about), expected: formatComputed(result, about) };
  }
  const other = inUnit(unit, against);
  const claim = check.against === null ? about : register.get(check.against.trim());
  // A printed figure is quoted as it is printed.
  const words =
    claim?.unit === unit ? formatQuantity({ ...claim, qualifier: null }, 'short') : amountWords(other, unit);
  const compared = `${standing(check.relation, shown.interval, other.interval)} ${words}`;
  return { left, stated: null, expected, compared };
}

/** A range as a reader gets it by hand, from the figures as they are printed and no precision around them. */
function asPrinted(expression: string, amount: Amount, unit: string, register: Register): Amount {
  if (amount.value !== null) return amount;
  const printed = new Map(
    [...register].map(([id, claim]) => [id, { ...claim, kind: 'price', derivation: null, qualifier: null } as const]),
  );
  const evaluated = evaluateExpression(expression, printed);
  return evaluated.ok ? inUnit(unit, evaluated.value) : amount;
}

/** The computed amount in the unit of what it is held against. */
function shownAmount({ about, computes, against }: Comparison): readonly [Amount, string] {
  // A reader counts tokens, and not by the million that prices are quoted for.
  const unit = (against?.unit ?? about.unit ?? computes.unit).replace(/^[MK]tokens/, 'tokens');
  return [inUnit(unit, computes), unit];
}

function inUnit(unit: string, evaluated: Evaluated): Amount {
  const amount = amountIn(unit, evaluated);
  return amount.ok ? amount.value : { value: evaluated.value, interval: { low: evaluated.low, high: evaluated.high } };
}

function comparisonLines(check: AuthoredCheck, comparison: Comparison, register: Register): readonly string[] {
  const { about, against } = comparison;
  const [shown, unit] = shownAmount(comparison);
  const lineOf = (expression: string, amount: Amount) => {
    const claim = register.get(expression.trim());
    if (claim !== undefined) return inputLine(claim);
    const { interval } = asPrinted(expression, amount, unit, register);
    return resultLine(formatExpression(expression, register, unit), amount, unit, interval);
  };
  const computed = register.has(check.computes.trim()) ? [] : [lineOf(check.computes, shown)];
  if (against === null) return computed;
  const other = inUnit(unit, against);
  const held = check.against === null ? `Stated: ${inputLine(about)}` : `Against: ${lineOf(check.against, other)}`;
  return [...computed, held, comparisonWords(check, shown, other, unit)];
}

/** "60 bn/day does not meet 595–605 bn/day, which is ten times too high". */
function comparisonWords(check: AuthoredCheck, computed: Amount, against: Amount, unit: string): string {
  const met = isMet(check.relation, computed.interval, against.interval);
  const [left, right] = [computed, against].map(({ interval }) => formatInterval(interval, unit));
  const words = `${left} ${relationWords(check.relation, met)} ${right}`;
  const [value, other] = [computed.value, against.value];
  if (check.verdict !== 'fails' || check.relation !== 'equals' || value === null || other === null || value === 0)
    return words;
  return `${words}, which is ${deviation(other, value)}`;
}
