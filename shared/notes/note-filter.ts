import { t } from '../language/t.ts';
import { fold } from '../ledger/fold.ts';
import { parseTerms, type Term } from '../ledger/query.ts';
import { colourNames, type HighlightColour } from './highlight-colours.ts';
import type { NoteRow } from './note-rows.ts';

/** The operators of the filter over notes: `colour:straw tag:price -author:Brandt`. */
const noteFields = ['kind', 'colour', 'tag', 'author', 'briefing', 'status', 'on', 'is'] as const;
export type NoteField = (typeof noteFields)[number];

/** What `is:` knows. The trash is left out of every list that does not ask for it. */
export const noteStates = ['lost', 'doubtful', 'moved', 'bookmark', 'stale', 'fork', 'mine', 'trash'] as const;
export type NoteState = (typeof noteStates)[number];

/** What filters call things by, beyond their ids. */
export interface FilterNames {
  readonly colours: Readonly<Partial<Record<HighlightColour, string>>>;
}

/** What notes a filter finds, and how many each value of each field stands for among them. */
export interface FoundNotes {
  readonly rows: readonly NoteRow[];
  /** Counted as if the filter said nothing of that field. */
  readonly counts: Readonly<Record<NoteField, ReadonlyMap<string, number>>>;
  readonly terms: readonly Term<NoteField>[];
  /** What could not be read, in a sentence; the rest holds meanwhile. */
  readonly problem: string | null;
}

/** Finds the notes that all parts of a filter hold for, in the order they were given. */
export function findNotes(rows: readonly NoteRow[], query: string, names: FilterNames): FoundNotes {
  const written = parseTerms(query, noteFields);
  const strange = written.find(({ unknown }) => unknown !== null);
  const terms = written.filter(({ unknown }) => unknown === null);
  const wantsTrash = terms.some(({ field, values, negated }) => field === 'is' && !negated && values.includes('trash'));
  const inPlay = rows.filter(({ note }) => note.removed === wantsTrash);
  const counts: Record<NoteField, Map<string, number>> = emptyCounts();
  const found: NoteRow[] = [];
  for (const row of inPlay) {
    const failed = terms.filter((term) => !holds(term, row, names));
    if (failed.length === 0) found.push(row);
    for (const field of noteFields) {
      if (failed.every((term) => term.field === field)) {
        for (const value of valuesOf(field, row)) counts[field].set(value, (counts[field].get(value) ?? 0) + 1);
      }
    }
  }
  counts.is.set('trash', rows.filter(({ note }) => note.removed).length);
  const problem =
    strange === undefined ? null : t`There is no filter “${strange.unknown ?? ''}:”. Use ${noteFields.join(', ')}.`;
  return { rows: found, counts, terms, problem };
}

function emptyCounts(): Record<NoteField, Map<string, number>> {
  return {
    kind: new Map(),
    colour: new Map(),
    tag: new Map(),
    author: new Map(),
    briefing: new Map(),
    status: new Map(),
    on: new Map(),
    is: new Map(),
  };
}

function holds({ field, values, negated }: Term<NoteField>, row: NoteRow, names: FilterNames): boolean {
  const any = values.some((value) => {
    const wanted = fold(value).replace(/^#/, '');
    if (field === null) return row.haystack.includes(fold(value));
    return namesOf(field, row, names).some((name) => fold(name) === wanted || startsLike(field, name, wanted));
  });
  return any !== negated;
}

/** Names may be cut short; tags, states and statuses not, since one can begin another. */
function startsLike(field: NoteField, name: string, wanted: string): boolean {
  return (field === 'author' || field === 'colour') && wanted.length > 1 && fold(name).startsWith(wanted);
}

function namesOf(field: NoteField, row: NoteRow, { colours }: FilterNames): readonly string[] {
  const { colour } = row.note;
  if (field === 'colour' && colour !== null) return [colour, colours[colour] ?? colourNames[colour]];
  return valuesOf(field, row);
}

/** What a row has of a field. */
function valuesOf(field: NoteField, row: NoteRow): readonly string[] {
  const { note, kind, ground, status, claim } = row;
  switch (field) {
    case 'kind':
      return [kind];
    case 'colour':
      return note.colour === null ? [] : [note.colour];
    case 'tag':
      return note.tags;
    case 'author':
      return [note.author.name];
    case 'briefing':
      return [note.briefing];
    case 'status':
      return claim === null ? [] : [status];
    case 'on':
      return [ground];
    case 'is':
      return statesOf(row);
  }
}

/** What is to be said of a row's state. */
export function statesOf({ note, placement, stale, forked, own }: NoteRow): readonly NoteState[] {
  const placed: readonly NoteState[] = placement === null || placement.state === 'exact' ? [] : [placement.state];
  return [
    ...placed,
    ...(note.bookmark ? (['bookmark'] as const) : []),
    ...(stale ? (['stale'] as const) : []),
    ...(forked ? (['fork'] as const) : []),
    ...(own ? (['mine'] as const) : []),
    ...(note.removed ? (['trash'] as const) : []),
  ];
}

/** The values of a field that a filter asks for, or with `negated` those that it leaves out. */
export function valuesAsked(terms: readonly Term<NoteField>[], field: NoteField, negated: boolean): readonly string[] {
  return terms.filter((term) => term.field === field && term.negated === negated).flatMap(({ values }) => values);
}

/** The filter with a value of a field put in or, where it was there, asked for or left out, taken out. */
export function toggled(
  terms: readonly Term<NoteField>[],
  field: NoteField,
  value: string,
): readonly Term<NoteField>[] {
  if (valuesAsked(terms, field, true).includes(value)) {
    return terms.flatMap((term) => {
      if (term.field !== field || !term.negated) return [term];
      const values = term.values.filter((other) => other !== value);
      return values.length === 0 ? [] : [{ ...term, values }];
    });
  }
  const others = terms.filter((term) => term.field !== field || term.negated);
  const before = valuesAsked(terms, field, false);
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return values.length === 0 ? others : [...others, { field, unknown: null, negated: false, values }];
}
