import type { Claim } from '../claims/claim.ts';
import { claimsInExpression, evaluateExpression } from '../claims/expression.ts';
import { type Figure, formatQuantity } from '../claims/format.ts';
import { conversionFactor, parseUnit } from '../claims/unit.ts';
import { type AuthoredDatum, authoredData, axisUnits, type FigureRecord, type Path } from './authored-data.ts';
import type { Datum, DatumRecord } from './chart.ts';
import { isJudged, markKindOf } from './chart-kinds.ts';
import { type ChartProblem, chartError } from './chart-problem.ts';
import type { CompiledData } from './compile-chart.ts';
import { computedHedge } from './computed-hedge.ts';
import { waterfallSums } from './waterfall-sums.ts';

type Claims = ReadonlyMap<string, Claim>;

/** Resolves the data of a form with a value axis: every figure is a claim as stated or computed from claims. */
export function compileFigures(record: FigureRecord, claims: Claims): CompiledData {
  const units = axisUnits(record).filter(({ unit }) => !parseUnit(unit).ok);
  if (units.length > 0) {
    return { data: [], problems: units.map(({ path, unit }) => chartError(path, 'unit', `"${unit}" is not a unit.`)) };
  }
  const problems: ChartProblem[] = [];
  const compiled = authoredData(record).flatMap((authored) => {
    const { data, problems: found } = compileDatum(authored, record, claims);
    problems.push(...found, ...data.flatMap((datum) => (authored.log ? logProblems(datum, authored) : [])));
    return data;
  });
  if (problems.length > 0) return { data: compiled, problems };
  return { data: completed(record, compiled, claims), problems };
}

/** With what a form makes of its data: a waterfall's sum, and of a point's two figures that each rests on both. */
function completed(record: FigureRecord, data: readonly Datum[], claims: Claims): readonly Datum[] {
  if (record.form === 'scatter') return data.map((datum, index) => paired(datum, data[index ^ 1] ?? datum, claims));
  if (record.form !== 'waterfall') return data;
  const [sum, difference] = waterfallSums(record, claims).map((each) => compileDatum(each, record, claims).data);
  return [...data.slice(0, -1), ...(sum ?? []), ...data.slice(-1), ...(difference ?? [])];
}

function paired(datum: Datum, other: Datum, claims: Claims): Datum {
  const rests = [...new Set([...datum.claims, ...other.claims])];
  return { ...datum, claims: rests, numbers: numbersOf(rests, claims) };
}

function compileDatum(authored: AuthoredDatum, record: FigureRecord, claims: Claims): CompiledData {
  const { claim: id, expression, also = [] } = authored.record;
  const unknown = namedClaims(authored.record).filter((each) => !claims.has(each));
  if (unknown.length > 0) {
    return wrong(...unknown.map((each) => chartError(authored.path, 'unknown-claim', `There is no claim ${each}.`)));
  }
  const claim = id === undefined ? null : (claims.get(id) ?? null);
  const found = claim === null ? computed(authored, expression ?? '', claims) : stated(authored, claim);
  if ('severity' in found) return wrong(found);
  const figure = inUnit(found.figure, authored.unit, authored.path);
  if ('severity' in figure) return wrong(figure);
  const rests = [...new Set([...found.claims, ...also])];
  const asOf = placeInTime(authored.record, claim, claims);
  if (record.form === 'line' && !authored.reference && asOf === null) {
    const message = `${id ?? expression} has no as-of date, so a line cannot place it.`;
    return wrong(chartError(authored.path, 'no-date', message, 'Place it by another claim’s date with "at".'));
  }
  const name = authored.label ?? claim?.subject ?? rests.map((each) => claims.get(each)?.subject ?? each).join(', ');
  const datum: Datum = {
    id: authored.id,
    label: authored.within === null ? name : `${authored.within}, ${name}`,
    claims: rests,
    expression: expression ?? null,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    kind: claim === null ? 'derived' : markKindOf(claim),
    text: formatQuantity(expression === undefined ? figure : inWords(figure), 'short'),
    asOf,
    number: claim?.number ?? null,
    numbers: numbersOf(rests, claims),
  };
  return { data: [datum], problems: [] };
}

function wrong(...problems: readonly ChartProblem[]): CompiledData {
  return { data: [], problems };
}

function numbersOf(ids: readonly string[], claims: Claims): readonly string[] {
  return ids.map((id) => claims.get(id)?.number ?? id);
}

/** Claims a datum names outside its expression; the expression's own are checked as it is evaluated. */
function namedClaims({ claim, at, also }: DatumRecord): readonly string[] {
  return [claim, at?.claim, ...(also ?? [])].filter((id) => id !== undefined);
}

/** A computed figure in three digits: more were never stated. */
export function inWords<F extends Pick<Figure, 'value' | 'low' | 'high'>>(figure: F): F {
  const rounded = (number: number | null) => (number === null ? null : Number(number.toPrecision(3)));
  return { ...figure, value: rounded(figure.value), low: rounded(figure.low), high: rounded(figure.high) };
}

interface Found {
  readonly figure: Figure;
  readonly claims: readonly string[];
}

function stated({ path }: AuthoredDatum, claim: Claim): Found | ChartProblem {
  if (isJudged(claim.kind)) {
    const message = `${claim.id} is ${claim.kind === 'opinion' ? 'an opinion' : 'a definition'}; it belongs in a qualitative form.`;
    return chartError(path, 'not-a-figure', message, 'Use a relation, matrix, timeline or tree.');
  }
  const ranged = claim.low !== null && claim.high !== null;
  if (claim.value === null && !ranged) {
    return chartError(path, 'no-figure', `${claim.id} states no figure, so there is nothing to draw.`);
  }
  return { figure: claim, claims: [claim.id] };
}

function computed({ path }: AuthoredDatum, expression: string, claims: Claims): Found | ChartProblem {
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
  return { figure: { value, ...range, qualifier: computedHedge(expression, claims), unit }, claims: named.value };
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

function placeInTime({ at }: DatumRecord, claim: Claim | null, claims: Claims): string | null {
  if (at === undefined) return claim?.asOf ?? null;
  const [start = null, end = start] = claims.get(at.claim)?.asOf?.split('/') ?? [];
  return at.end === 'start' ? start : end;
}

function logProblems(datum: Datum, { path }: AuthoredDatum): readonly ChartProblem[] {
  if ((datum.value ?? datum.low ?? 0) > 0) return [];
  const message = `"${datum.label}" is ${datum.text}; a log scale has only figures above zero.`;
  return [chartError(path, 'not-logarithmic', message)];
}
