import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import { isCurrency, parseUnit } from '../claims/unit.ts';

/** How many of one currency another is worth, because a claim says so. */
export interface ExchangeRate {
  /** The claim that states it, and its display number. */
  readonly claim: string;
  readonly number: string;
  /** Codes: so many of `priced` for one of `each`. */
  readonly priced: string;
  readonly each: string;
  readonly value: number;
  /** "¥6.80 to the US dollar", hedged as the claim hedges it. */
  readonly words: string;
  /** Who says so, and of what it holds, as the claim has them. */
  readonly attributedTo: string | null;
  readonly scope: string | null;
}

/** What a rate is read from. */
export type RateClaim = Pick<
  Claim,
  'id' | 'number' | 'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'stated' | 'legible' | 'attributedTo' | 'scope'
>;

/** The rates that claims state, in their order. A range states none, and a claim with lost digits is not relied on. */
export function exchangeRates(claims: Iterable<RateClaim>): readonly ExchangeRate[] {
  return [...claims].flatMap((claim) => rateOf(claim) ?? []);
}

function rateOf(claim: RateClaim): ExchangeRate | null {
  const { id, number, value, unit, legible, attributedTo, scope } = claim;
  const parsed = unit === null ? null : parseUnit(unit);
  if (!legible || value === null || value <= 0 || !parsed?.ok || parsed.value.terms.length !== 2) return null;
  const [priced, each] = parsed.value.terms;
  if (priced === undefined || each === undefined || priced.exponent !== 1 || each.exponent !== -1) return null;
  if (!isCurrency(priced.one) || !isCurrency(each.one)) return null;
  const amount = formatQuantity({ ...claim, unit: priced.one }, 'short');
  const words = `${amount} to ${nameOf(each.one)}`;
  return { claim: id, number, priced: priced.one, each: each.one, value, words, attributedTo, scope };
}

/** "the US dollar": one of a currency, as a rate names it. */
function nameOf(code: string): string {
  const one = formatQuantity({ value: 1, low: null, high: null, qualifier: null, unit: code }, 'spoken');
  return `the ${one.replace(/^1 /, '').replace(/s$/, '')}`;
}
