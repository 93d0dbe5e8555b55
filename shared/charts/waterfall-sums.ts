import type { Claim } from '../claims/claim.ts';
import { evaluateExpression } from '../claims/expression.ts';
import type { AuthoredDatum } from './authored-data.ts';
import type { ChartRecord, DatumRecord } from './chart.ts';

type Waterfall = Extract<ChartRecord, { form: 'waterfall' }>;

/**
 * What follows from a waterfall's data: their sum, and by how much the stated total differs from it. There is no
 * difference where the precision of the figures allows them to agree.
 */
export function waterfallSums(record: Waterfall, claims: ReadonlyMap<string, Claim>): readonly AuthoredDatum[] {
  const addends = [...(record.start === undefined ? [] : [record.start]), ...record.parts];
  const sum = addends.map((datum) => termOf(datum)).join(' + ');
  const difference = `${termOf(record.total)} - (${sum})`;
  const found = evaluateExpression(difference, claims);
  const agrees = found.ok && found.value.low <= 0 && found.value.high >= 0;
  const follows = (id: string, expression: string, label: string): AuthoredDatum => ({
    id,
    path: [],
    record: { expression },
    label,
    within: null,
    unit: record.unit,
    log: false,
    reference: false,
  });
  return [follows('sum', sum, 'Sum'), ...(agrees ? [] : [follows('difference', difference, 'Total less sum')])];
}

function termOf({ claim, expression }: DatumRecord): string {
  return claim ?? `(${expression})`;
}
