import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import type { ChartRecord, Datum } from './chart.ts';
import { inWords } from './compile-figures.ts';
import { computedHedge } from './computed-hedge.ts';
import { ownLabel } from './drawing.ts';
import { type RankRow, rankRows } from './rank-rows.ts';
import { splitReferences } from './reference-data.ts';
import { spanWords } from './span-words.ts';

const fewData = 5;

/** A text alternative from the data: everything where little is shown, else the trend or the extremes. */
export function writeAlt(record: ChartRecord, data: readonly Datum[], claims: ReadonlyMap<string, Claim>): string {
  const { own, references } = splitReferences(record, data);
  const described = `${record.title.replace(/\.$/, '')}. ${describe(record, own, claims)}`;
  if (references.length === 0 || !('unit' in record)) return described;
  const spoken = references.map((datum) => `${datum.label} ${spokenText(datum, record.unit, claims)}`);
  return `${described} ${sentence(spoken, 'For reference: ')}`;
}

function describe(record: ChartRecord, data: readonly Datum[], claims: ReadonlyMap<string, Claim>): string {
  switch (record.form) {
    case 'line':
      return describeLine(data, record.unit, claims);
    case 'bars':
    case 'ladder':
    case 'dumbbell':
      return data.length <= fewData
        ? sentence(data.map((datum) => `${datum.label} ${spokenText(datum, record.unit, claims)}`))
        : describeExtremes(data, record.unit, claims);
    case 'slope':
      return describeSlope(record, data, claims);
    case 'waterfall':
      return describeWaterfall(data, record.unit, claims);
    case 'scatter':
      return sentence(
        record.points.map(({ label }, index) => {
          const [x, y] = data.slice(index * 2, index * 2 + 2);
          if (x === undefined || y === undefined) return label;
          return `${label}, ${spokenText(x, record.x.unit, claims)} by ${spokenText(y, record.y.unit, claims)}`;
        }),
        `${record.x.measure} by ${lower(record.y.measure)}: `,
      );
    case 'rank':
      return sentence(rankRows(data, record.places ?? null).map(spokenPlace));
    case 'multiples':
      return record.panels
        .map(({ label, data: own }, at) => {
          const before = record.panels.slice(0, at).reduce((sum, panel) => sum + panel.data.length, 0);
          const shown = data.slice(before, before + own.length);
          const of = (datum: Datum) => `${ownLabel(datum, label)} ${spokenText(datum, record.unit, claims)}`;
          return sentence(shown.map(of), `${label}: `);
        })
        .join(' ');
    case 'timeline':
      return sentence(data.map((datum) => `${datum.text}, ${datum.label}`));
    case 'matrix':
      return sentence(data.map((datum) => `${datum.label}: ${lower(datum.text)}`));
    case 'relation': {
      const label = new Map(record.nodes.map((node) => [node.id, node.label]));
      return sentence(record.edges.map((edge) => `${label.get(edge.from)} ${edge.label} ${label.get(edge.to)}`));
    }
    case 'tree': {
      const label = new Map(record.nodes.map((node) => [node.id, node.label]));
      const branches = record.nodes.flatMap((node) =>
        node.branches.map((branch) => `${node.label}, ${branch.when}: ${label.get(branch.to)}`),
      );
      return sentence(branches);
    }
  }
}

/** The value of a datum in words, hedged as its claims hedge it: "over 180 trillion tokens a day". */
function spokenText(datum: Datum, unit: string, claims: ReadonlyMap<string, Claim>): string {
  const { value, low, high, expression } = datum;
  if (expression !== null) {
    const qualifier = computedHedge(expression, claims);
    return formatQuantity(inWords({ value, low, high, qualifier, unit }), 'spoken');
  }
  const claim = claims.get(datum.claims[0] ?? '');
  const stated = claim?.unit === unit ? claim.stated : null;
  return formatQuantity({ value, low, high, qualifier: claim?.qualifier ?? null, unit, stated }, 'spoken');
}

function describeLine(data: readonly Datum[], unit: string, claims: ReadonlyMap<string, Claim>): string {
  const inTime = [...data].sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1));
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (first === undefined || last === undefined) return '';
  const change = extent(last) - extent(first);
  const trend = change > 0 ? 'Rises' : change < 0 ? 'Falls' : 'Stands';
  const from = `from ${spokenText(first, unit, claims)} (${first.label}, ${spanWords([first.asOf ?? ''])})`;
  const to = `to ${spokenText(last, unit, claims)} (${last.label}, ${spanWords([last.asOf ?? ''])})`;
  const ends = `${trend} ${from} ${to}.`;
  return data.length <= 2 ? ends : `${ends} ${describeExtremes(data, unit, claims)}`;
}

function describeExtremes(data: readonly Datum[], unit: string, claims: ReadonlyMap<string, Claim>): string {
  const sorted = [...data].sort((a, b) => extent(b) - extent(a));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return '';
  const of = (datum: Datum) => `${datum.label}, ${spokenText(datum, unit, claims)}`;
  return `${data.length} figures. The largest is ${of(most)}; the smallest is ${of(least)}.`;
}

function describeSlope(
  record: Extract<ChartRecord, { form: 'slope' }>,
  data: readonly Datum[],
  claims: ReadonlyMap<string, Claim>,
): string {
  const rows = record.rows.map(({ label }, index) => {
    const [from, to] = data.slice(index * 2, index * 2 + 2);
    if (from === undefined || to === undefined) return label;
    const words = [from, to].map((datum) => spokenText(datum, record.unit, claims));
    return `${label} from ${words[0]} to ${words[1]}`;
  });
  return sentence(rows, `${record.from} to ${lower(record.to)}: `);
}

function describeWaterfall(data: readonly Datum[], unit: string, claims: ReadonlyMap<string, Claim>): string {
  const all = sentence(data.map((datum) => `${datum.label} ${spokenText(datum, unit, claims)}`));
  return data.some(({ id }) => id === 'difference') ? all : `${all} The total agrees with the sum.`;
}

function spokenPlace({ text, occupants }: RankRow): string {
  return `${text}, ${occupants.length === 0 ? 'not named' : occupants.map(({ label }) => label).join(' and ')}`;
}

function extent(datum: Datum): number {
  return datum.value ?? datum.high ?? 0;
}

function sentence(parts: readonly string[], before = ''): string {
  return `${before}${parts.join('; ')}.`;
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
