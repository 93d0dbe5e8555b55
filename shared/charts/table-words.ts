import { expressionWords } from '../claims/expression-words.ts';
import { formatKind } from '../claims/format.ts';
import type { Chart, ChartForm, Datum } from './chart.ts';
import { hasFigure } from './chart-kinds.ts';
import { figureEnds } from './figure-ends.ts';
import { splitReferences } from './reference-data.ts';
import { spanWords } from './span-words.ts';

/** The heads of a chart's table: what a row names, and what it says of it. */
export function tableHeads(form: ChartForm): { readonly mark: string; readonly says: string } {
  switch (form) {
    case 'bars':
    case 'ladder':
    case 'line':
    case 'dumbbell':
    case 'slope':
    case 'waterfall':
    case 'scatter':
    case 'multiples':
      return { mark: 'What', says: 'Value' };
    case 'rank':
      return { mark: 'Who or what', says: 'Place' };
    case 'timeline':
      return { mark: 'Event', says: 'When' };
    case 'matrix':
      return { mark: 'Row and column', says: 'Mark' };
    case 'relation':
      return { mark: 'Term or link', says: 'Relation' };
    case 'tree':
      return { mark: 'Step', says: 'Condition or outcome' };
  }
}

/** The expression of a computed datum with display numbers for ids: "C03 ÷ C52"; null for a claim as stated. */
export function expressionText(datum: Datum): string | null {
  if (datum.expression === null) return null;
  const numbers = new Map(datum.claims.map((claim, index) => [claim, datum.numbers[index] ?? claim]));
  return expressionWords(datum.expression, numbers);
}

/** What a datum is called where the drawing is not seen: its label, and that it is there to read others against. */
export function datumName(chart: Chart, datum: Datum): string {
  const { references } = splitReferences(chart.record, chart.data);
  return references.includes(datum) ? `${datum.label}, for reference` : datum.label;
}

/**
 * A datum as a screen reader hears it: its name, what it says, its kind and date, its claims, and where it stands among
 * the others: "Pro, input: ¥6.00/M, vendor-reported, claim C05. 1 of 6, the highest."
 */
export function datumSpeech(chart: Chart, datum: Datum): string {
  const says = datum.text === datum.label ? '' : `: ${datum.text}`;
  const kind =
    datum.expression !== null ? ', computed' : hasFigure(datum) ? `, ${formatKind(datum.kind).toLowerCase()}` : '';
  const dated = datum.asOf === null || chart.form === 'timeline' ? '' : `, as of ${spanWords([datum.asOf])}`;
  const claims = datum.numbers.length === 1 ? 'claim' : 'claims';
  const rests = `${claims} ${datum.numbers.join(', ')}`;
  return `${datumName(chart, datum)}${says}${kind}${dated}, ${rests}. ${placeWords(chart, datum)}`;
}

/** "3 of 9", and where its figure is the greatest or least of its axis alone, that it is: "3 of 9, the highest." */
function placeWords(chart: Chart, datum: Datum): string {
  const index = chart.data.indexOf(datum);
  const place = `${index + 1} of ${chart.data.length}`;
  const { own } = splitReferences(chart.record, chart.data);
  const axis = own.filter((each, at) => hasFigure(each) && (chart.form !== 'scatter' || at % 2 === index % 2));
  const others = axis.filter((each) => each !== datum);
  if (chart.form === 'rank' || others.length < 2 || others.length === axis.length) return `${place}.`;
  const [low, high] = figureEnds(datum);
  if (others.every((each) => figureEnds(each)[1] < high)) return `${place}, the highest.`;
  if (others.every((each) => figureEnds(each)[0] > low)) return `${place}, the lowest.`;
  return `${place}.`;
}
