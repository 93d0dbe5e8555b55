import { type Figure, formatQuantity, formatUnit } from '../claims/format.ts';
import { conversionFactor, parseUnit } from '../claims/unit.ts';
import { unitStyle } from '../claims/unit-style.ts';
import { axisUnits, isFigureRecord } from './authored-data.ts';
import type { Chart, ChartRecord, Datum } from './chart.ts';
import { inWords } from './compile-figures.ts';
import type { ExchangeRate } from './exchange-rate.ts';

/** Another unit that a chart's figures can be read in, and the rate it takes where that is another currency. */
export interface UnitChoice {
  readonly from: string;
  readonly to: string;
  /** Null where the two measure the same, so that nothing but the number changes. */
  readonly rate: ExchangeRate | null;
}

/** Units that measure the same, by size, as they stand in a compound unit. Neighbours are offered for each other. */
const families: readonly (readonly string[])[] = [
  ['Mtoken', 'Ktoken'],
  ['day', 's'],
  ['kWh', 'MWh', 'GWh', 'TWh'],
  ['kW', 'MW', 'GW'],
  ['GB', 'TB'],
  ['%', 'ratio'],
];

/** The units a chart's figures can be read in besides their own: those of one measure, then by each rate. */
export function unitChoices({ record }: Chart, rates: readonly ExchangeRate[]): readonly UnitChoice[] {
  if (!isFigureRecord(record)) return [];
  const units = [...new Set(axisUnits(record).map(({ unit }) => unit))];
  return units.flatMap((from) => [
    ...families.flatMap((family) => sameMeasure(from, family)),
    ...rates.flatMap((rate) => swaps(from, [rate.priced, rate.each]).map((to) => ({ from, to, rate }))),
  ]);
}

function sameMeasure(from: string, family: readonly string[]): readonly UnitChoice[] {
  return family
    .slice(1)
    .flatMap((symbol, index) => swaps(from, [family[index] ?? symbol, symbol]))
    .filter((to) => factorBetween(from, to) !== null)
    .map((to) => ({ from, to, rate: null }));
}

/** The unit with the one symbol of it that is in the pair exchanged for the other. */
function swaps(unit: string, pair: readonly [string, string]): readonly string[] {
  const parts = unit.split(/([/·])/);
  const own = parts.filter((part) => pair.includes(part));
  if (own.length !== 1) return [];
  const other = own[0] === pair[0] ? pair[1] : pair[0];
  return [parts.map((part) => (part === own[0] ? other : part)).join('')];
}

function factorBetween(from: string, to: string): number | null {
  const [a, b] = [parseUnit(from), parseUnit(to)];
  const factor = a.ok && b.ok ? conversionFactor(a.value, b.value) : null;
  return factor?.ok ? factor.value : null;
}

/**
 * The chart with its figures read in another unit: the measure names it, and where a rate was needed every figure is
 * marked `≈`, counts as derived, rests on the rate's claim too, and the caption says by which rate. Its title stays the
 * author's. A chart that has no figure in the choice's unit stays itself.
 */
export function restateChart(chart: Chart, choice: UnitChoice): Chart {
  const { record } = chart;
  const { from, to, rate } = choice;
  if (!isFigureRecord(record) || !axisUnits(record).some(({ unit }) => unit === from)) return chart;
  const units = axisUnits(record).map(({ unit }) => unit);
  const data = chart.data.map((datum, index) =>
    units[index % units.length] === from ? restated(datum, choice) : datum,
  );
  const words = data.map(({ label, text }) => `${label} ${text}`).join('; ');
  return {
    ...chart,
    unit: chart.unit === from ? to : chart.unit,
    measure: measureWords(chart.measure, from, to),
    alt: `${chart.title.replace(/\.$/, '')}. In ${formatUnit(to)}: ${words}.`,
    caption: rate === null ? chart.caption : `${chart.caption} ${rateWords(rate)}`,
    claims: rate === null ? chart.claims : [...new Set([...chart.claims, rate.claim])],
    data,
    record: inUnit(record, from, to),
  };
}

/** "Converted at ~¥6.80 to the US dollar, as C16 has it." */
function rateWords({ words, number }: ExchangeRate): string {
  return `Converted at ${words}, as ${number} has it.`;
}

function restated(datum: Datum, { from, to, rate }: UnitChoice): Datum {
  if (datum.value === null && datum.low === null) return datum;
  if (rate === null) {
    const factor = factorBetween(from, to) ?? 1;
    const figure = scaled(datum, factor, to);
    return { ...datum, ...endsOf(figure), text: `${hedgeOf(datum)}${shortText(figure, factor, datum)}` };
  }
  const divides = from.split(/[/·]/).includes(rate.priced);
  const figure = scaled(datum, divides ? 1 / rate.value : rate.value, to);
  const term = datum.expression === null ? (datum.claims[0] ?? '') : `(${datum.expression})`;
  return {
    ...datum,
    ...endsOf(figure),
    // A bound stays one; that the figure is about so much is said by the sign of the conversion.
    text: `${hedgeOf(datum).replace('~', '')}≈ ${formatQuantity(inWords(figure), 'short')}`,
    kind: 'derived',
    claims: [...new Set([...datum.claims, rate.claim])],
    numbers: datum.claims.includes(rate.claim) ? datum.numbers : [...datum.numbers, rate.number],
    number: null,
    expression: `${term} ${divides ? '/' : '*'} ${rate.claim}`,
  };
}

function scaled({ value, low, high }: Datum, factor: number, unit: string): Figure {
  const by = (number: number | null) => (number === null ? null : Number((number * factor).toPrecision(12)));
  return { value: by(value), low: by(low), high: by(high), qualifier: null, unit };
}

function endsOf({ value, low, high }: Figure): Pick<Datum, 'value' | 'low' | 'high'> {
  return { value, low, high };
}

/** A stated figure keeps its digits where only its decimal point moves; else it has three, as a computed one has. */
function shortText(figure: Figure, factor: number, datum: Datum): string {
  const moved = Number.isInteger(Number(Math.log10(factor).toFixed(9)));
  const exact = moved && datum.expression === null && figure.unit !== 'ratio';
  return formatQuantity(exact ? { ...figure, stated: datum.text } : inWords(figure), 'short');
}

/** The sign of a hedge that a figure's text starts with. */
function hedgeOf({ text }: Datum): string {
  return /^(?:[><≥≤] |~)/.exec(text)?.[0] ?? '';
}

function inUnit(record: ChartRecord, from: string, to: string): ChartRecord {
  if (record.form === 'scatter') {
    const axis = (name: 'x' | 'y') =>
      record[name].unit === from
        ? { ...record[name], unit: to, measure: exchanged(record[name].measure, from, to) ?? record[name].measure }
        : record[name];
    return { ...record, x: axis('x'), y: axis('y') };
  }
  return 'unit' in record ? { ...record, unit: to } : record;
}

function measureWords(measure: string, from: string, to: string): string {
  const named = to === 'ratio' ? namesOf(to)[0] : `in ${formatUnit(to)}`;
  return exchanged(measure, from, to) ?? measure.replace(/(?=;|$)/, `, ${named}`);
}

/** What measures call a unit: by its sign, "¥ per million tokens", and in words, "yuan per million tokens". */
function namesOf(unit: string): readonly string[] {
  if (unit === '%') return ['in percent', 'in per cent', 'percent', 'per cent', '%'];
  if (unit === 'ratio') return ['as a ratio'];
  return [formatUnit(unit), unitStyle(unit).spoken('').trim()];
}

/** A measure with the words for one unit exchanged for those of another; null where it does not name the first. */
function exchanged(measure: string, from: string, to: string): string | null {
  const others = namesOf(to);
  for (const [index, name] of namesOf(from).entries()) {
    const pattern = new RegExp(`(?<!\\p{L})${name.replace(/[$^*+?.()|[\]{}]/g, '\\$&')}(?!\\p{L})`, 'iu');
    const found = pattern.exec(measure)?.[0];
    const other = others[index] ?? others[0];
    if (found === undefined || other === undefined) continue;
    const starts = /^\p{Lu}/u.test(found);
    return measure.replace(pattern, () => (starts ? `${other.slice(0, 1).toUpperCase()}${other.slice(1)}` : other));
  }
  return null;
}
