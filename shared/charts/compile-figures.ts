import type { Claim } from '../claims/claim.ts';
import { claimsInExpression, evaluateExpression } from '../claims/expression.ts';
import { type Figure, formatQuantity } from '../claims/format.ts';
import { conversionFactor, parseUnit } from '../claims/unit.ts';
import type { ChartRecord, Datum, DatumRecord } from './chart.ts';
import { type ChartProblem, chartError } from './chart-problem.ts';
import type { CompiledData } from './compile-chart.ts';

type FigureRecord = Extract<ChartRecord, { unit: string }>;
type Path = readonly (string | number)[];

/** One authored datum, where it stands in its record and what it is called. */
interface Placed {
  readonly id: string;
  readonly path: Path;
  readonly record: DatumRecord;
  readonly label: string | null;
}

/** Resolves the data of a form with a value axis: every figure is a claim as stated or computed from claims. */
export function compileFigures(record: FigureRecord, claims: ReadonlyMap<string, Claim>): CompiledData {
  if (!parseUnit(record.unit).ok) {
    return { data: [], problems: [chartError(['unit'], 'unit', `"${record.unit}" is not a unit.`)] };
  }
  const data: Datum[] = [];
  const problems: ChartProblem[] = [];
  for (const placed of placedData(record)) {
    const unknown = namedClaims(placed.record).filter((id) => !claims.has(id));
    if (unknown.length > 0) {
      problems.push(...unknown.map((id) => chartError(placed.path, 'unknown-claim', `There is no claim ${id}.`)));
      continue;
    }
    const compiled = compileDatum(placed, record, claims);
    if ('severity' in compiled) problems.push(compiled);
    else data.push(compiled);
  }
  return { data, problems: [...problems, ...axisProblems(record, data)] };
}

function placedData(record: FigureRecord): readonly Placed[] {
  if (record.form !== 'dumbbell') {
    return record.data.map((datum, index) => ({
      id: `d${index}`,
      path: ['data', index],
      record: datum,
      label: datum.label ?? null,
    }));
  }
  return record.rows.flatMap((row, index) =>
    (['from', 'to'] as const).map((end) => ({
      id: `d${index}_${end}`,
      path: ['rows', index, end],
      record: row[end],
      label: row[end].label ?? `${row.label}, ${record[end]}`,
    })),
  );
}

/** Claims a datum names outside its expression; the expression's own are checked as it is evaluated. */
function namedClaims({ claim, at, also }: DatumRecord): readonly string[] {
  return [claim, at?.claim, ...(also ?? [])].filter((id) => id !== undefined);
}

function compileDatum(placed: Placed, record: FigureRecord, claims: ReadonlyMap<string, Claim>): Datum | ChartProblem {
  const { claim: id, expression, also = [] } = placed.record;
  const claim = id === undefined ? null : (claims.get(id) ?? null);
  const found = claim === null ? computed(placed, expression ?? '', claims) : stated(placed, claim);
  if ('severity' in found) return found;
  const figure = inUnit(found.figure, record.unit, placed.path);
  if ('severity' in figure) return figure;
  const rests = [...new Set([...found.claims, ...also])];
  const asOf = placeInTime(placed.record, claim, claims);
  if (record.form === 'line' && asOf === null) {
    const message = `${id ?? expression} has no as-of date, so a line cannot place it.`;
    return chartError(placed.path, 'no-date', message, 'Place it by another claim’s date with "at".');
  }
  return {
    id: placed.id,
    label: placed.label ?? claim?.subject ?? rests.map((each) => claims.get(each)?.subject ?? each).join(', '),
    claims: rests,
    expression: expression ?? null,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    kind: claim === null ? 'derived' : claim.kind === 'price' ? 'vendor-reported' : claim.kind,
    text: formatQuantity(figure, 'short'),
    asOf,
    number: claim?.number ?? null,
    numbers: rests.map((each) => claims.get(each)?.number ?? each),
  };
}

interface Found {
  readonly figure: Figure;
  readonly claims: readonly string[];
}

function stated({ path }: Placed, claim: Claim): Found | ChartProblem {
  if (claim.kind === 'definition' || claim.kind === 'opinion') {
    const message = `${claim.id} is ${claim.kind === 'opinion' ? 'an opinion' : 'a definition'}; it belongs in a qualitative form.`;
    return chartError(path, 'not-a-figure', message, 'Use a relation, matrix, timeline or tree.');
  }
  const ranged = claim.low !== null && claim.high !== null;
  if (claim.value === null && !ranged) {
    return chartError(path, 'no-figure', `${claim.id} states no figure, so there is nothing to draw.`);
  }
  return { figure: claim, claims: [claim.id] };
}

function computed({ path }: Placed, expression: string, claims: ReadonlyMap<string, Claim>): Found | ChartProblem {
  const named = claimsInExpression(expression);
  const result = evaluateExpression(expression, claims);
  if (!named.ok) return chartError([...path, 'expression'], named.code, named.message);
  if (!result.ok) return chartError([...path, 'expression'], result.code, result.message);
  if (named.value.length === 0) {
    const message = `"${expression}" names no claim; a chart shows claims and what follows from them.`;
    return chartError([...path, 'expression'], 'no-claim', message);
  }
  const { value, low, high, unit } = result.value;
  const range = value === null ? { low, high } : { low: null, high: null };
  return { figure: { value, ...range, qualifier: null, unit }, claims: named.value };
}

/** The figure in the chart's unit; digits as stated only where the unit is the claim's own. */
function inUnit(figure: Figure, text: string, path: Path): Figure | ChartProblem {
  const from = parseUnit(figure.unit ?? 'ratio');
  const to = parseUnit(text);
  const factor = from.ok && to.ok ? conversionFactor(from.value, to.value) : null;
  if (factor === null || !factor.ok) {
    const message = `A figure in ${figure.unit ?? 'no unit'} cannot stand on a chart in ${text}.`;
    return chartError(path, 'unit', message, 'Chart it with figures of its own dimension.');
  }
  if (factor.value === 1) return { ...figure, unit: text };
  const scaled = (value: number | null) => (value === null ? null : Number((value * factor.value).toPrecision(12)));
  const { value, low, high, qualifier } = figure;
  return { value: scaled(value), low: scaled(low), high: scaled(high), qualifier, unit: text };
}

function placeInTime({ at }: DatumRecord, claim: Claim | null, claims: ReadonlyMap<string, Claim>): string | null {
  if (at === undefined) return claim?.asOf ?? null;
  const [start = null, end = start] = claims.get(at.claim)?.asOf?.split('/') ?? [];
  return at.end === 'start' ? start : end;
}

function axisProblems(record: FigureRecord, data: readonly Datum[]): readonly ChartProblem[] {
  const log = record.form === 'ladder' || (record.form !== 'bars' && record.scale === 'log');
  if (!log) return [];
  return data
    .filter((datum) => (datum.value ?? datum.low ?? 0) <= 0)
    .map((datum) =>
      chartError([], 'not-logarithmic', `"${datum.label}" is ${datum.text}; a log scale has only figures above zero.`),
    );
}
