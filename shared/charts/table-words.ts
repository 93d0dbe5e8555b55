import { expressionWords } from '../claims/expression-words.ts';
import type { ChartForm, Datum } from './chart.ts';

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

/** A datum as a screen reader hears it: its name, what it says, and its claims. */
export function datumSpeech(datum: Datum): string {
  const says = datum.text === datum.label ? '' : `: ${datum.text}`;
  const kind = datum.expression === null ? '' : ', computed';
  const claims = datum.numbers.length === 1 ? 'claim' : 'claims';
  return `${datum.label}${says}${kind}, ${claims} ${datum.numbers.join(', ')}`;
}
