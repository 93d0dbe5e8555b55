import { asOfPattern } from '../claims/as-of-pattern.ts';
import { freshnessOf } from '../claims/freshness.ts';
import { meet, type Period, periodOf } from '../claims/period.ts';
import { failure, ok, type Result } from '../host/result.ts';
import { t } from '../language/t.ts';
import type { LedgerRow } from './ledger-row.ts';

type RowTest = (row: LedgerRow) => boolean;

/**
 * Reads what may follow `as-of:`: a year, month or day that the claim's own meets (`2026`, `2026-04`), a stretch
 * (`2025..2026-03`, `>=2026-02`, `<2025`), an age (`fresh`, `ageing`, `aged`) counted to `now`, or `none`.
 */
export function asOfTest(value: string, now: number): Result<RowTest, 'as-of'> {
  switch (value.toLowerCase()) {
    case 'none':
      return ok((row) => row.period === null);
    case 'fresh':
    case 'ageing':
    case 'aged':
      return ok(({ claim }) => claim.asOf !== null && freshnessOf(claim.asOf, now) === value.toLowerCase());
  }
  const [from, to, ...more] = value.split('..');
  if (to !== undefined && more.length === 0) return between(from ?? '', to);
  const [, sign = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(value) ?? [];
  const period = readPeriod(date);
  if (period === null) return refusal;
  switch (sign) {
    case '>':
      return ok((row) => row.period !== null && row.period.start >= period.end);
    case '>=':
      return ok((row) => row.period !== null && row.period.end > period.start);
    case '<':
      return ok((row) => row.period !== null && row.period.end <= period.start);
    case '<=':
      return ok((row) => row.period !== null && row.period.start < period.end);
    default:
      return ok((row) => row.period !== null && meet(row.period, period));
  }
}

const refusal = failure('as-of', t`Use a year or 2026-04.`);

/** Either end may be left open. */
function between(from: string, to: string): Result<RowTest, 'as-of'> {
  const first = from === '' ? null : readPeriod(from);
  const last = to === '' ? null : readPeriod(to);
  if ((first === null && from !== '') || (last === null && to !== '') || (first === null && last === null)) {
    return refusal;
  }
  const stretch = { start: first?.start ?? Number.NEGATIVE_INFINITY, end: last?.end ?? Number.POSITIVE_INFINITY };
  return ok((row) => row.period !== null && meet(row.period, stretch));
}

function readPeriod(text: string): Period | null {
  if (!asOfPattern.test(text) || text.split('/').some((date) => Number.isNaN(Date.parse(date)))) return null;
  const period = periodOf(text);
  return period.end > period.start ? period : null;
}
