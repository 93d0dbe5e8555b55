import { t } from '../language/t.ts';
import type { Scale, Status, StatusWords } from './status.ts';

/** The scale with one status called, meant or drawn otherwise. A glyph that another status has changes places with it. */
export function withWords(scale: Scale, status: Status, change: Partial<StatusWords>): Scale {
  const before = scale.words[status];
  const words = { ...scale.words, [status]: { ...before, ...change } };
  const other = scale.order.find((each) => each !== status && scale.words[each].glyph === change.glyph);
  if (other !== undefined) words[other] = { ...words[other], glyph: before.glyph };
  return { ...scale, words };
}

/** The scale with a status one place further up or down; as it is where there is no such place. */
export function moved(scale: Scale, status: Status, by: 1 | -1): Scale {
  const from = scale.order.indexOf(status);
  const other = scale.order[from + by];
  if (other === undefined) return scale;
  const order = scale.order.map((each) => (each === status ? other : each === other ? status : each));
  return { ...scale, order };
}

/** The scale with a checklist as it is typed, a line for each thing to tick; empty lines and lines said twice go. */
export function withChecklist(scale: Scale, status: Status, typed: string): Scale {
  const lines = [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  return { ...scale, checklists: { ...scale.checklists, [status]: lines.slice(0, mostLines) } };
}

/** As many lines as a checklist holds, and as long as each may be. */
export const mostLines = 20;
export const longestLine = 200;

/** Why a scale can't be kept as it is, in one sentence; null when it can. */
export function scaleProblem({ order, words, checklists }: Scale): string | null {
  if (order.some((status) => words[status].name.trim() === '')) return t`Every status needs a name.`;
  const names = order.map((status) => words[status].name.trim());
  const twice = names.find((name, place) => names.findIndex((other) => sameName(other, name)) !== place);
  if (twice !== undefined) return t`Two statuses are called “${twice}”. Give one another name.`;
  const long = order.flatMap((status) => checklists[status]).find((line) => line.length > longestLine);
  return long === undefined ? null : t`A line of a checklist is ${longestLine} characters long at most.`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The scale as it is kept: names and meanings without the white space around them. */
export function tidied(scale: Scale): Scale {
  const tidy = (status: Status) => {
    const { name, meaning, glyph } = scale.words[status];
    return [status, { name: name.trim(), meaning: meaning.trim(), glyph }] as const;
  };
  return { ...scale, words: { ...scale.words, ...Object.fromEntries(scale.order.map(tidy)) } };
}
