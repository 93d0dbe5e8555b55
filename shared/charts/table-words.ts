import { expressionWords } from '../claims/expression-words.ts';
import type { Chart, ChartForm, Datum } from './chart.ts';
import { splitReferences } from './reference-data.ts';

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

/** A datum as a screen reader hears it: its name, what it says, and its claims. */
export function datumSpeech(chart: Chart, datum: Datum): string {
  const says = datum.text === datum.label ? '' : `: ${datum.text}`;
  const kind = datum.expression === null ? '' : ', computed';
  const claims = datum.numbers.length === 1 ? 'claim' : 'claims';
  return `${datumName(chart, datum)}${says}${kind}, ${claims} ${datum.numbers.join(', ')}`;
}
