import type { Source } from '../briefing/briefing.ts';
import type { Claim } from '../claims/claim.ts';
import { canonical } from '../notes/canonical.ts';
import type { Entry, Flag, Note, Notebook } from '../notes/entry.ts';
import type { HighlightColour } from '../notes/highlight-colours.ts';
import type { Layers } from '../notes/layers.ts';
import { inOrder } from '../notes/merge-entries.ts';
import type { Scale } from '../notes/status.ts';
import type { ExportOptions } from './exchange.ts';
import { notebookEntries } from './notebook-entries.ts';

/** What is known of a briefing that notes are exported of; of one that is not in the library, its id alone. */
export interface ExportedBriefing {
  readonly id: string;
  readonly title: string | null;
  /** The edition's hash. */
  readonly edition: string | null;
  readonly source: Source | null;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** One briefing's notes and flags as they are exported, in an order that only their content decides. */
export interface BriefingContent {
  readonly briefing: ExportedBriefing;
  /** Every current version of each. */
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
}

/** What the reader calls colours and statuses. */
export interface ExportWords {
  readonly colourNames: Readonly<Partial<Record<HighlightColour, string>>>;
  /** Null where it has not been edited. */
  readonly scale: Scale | null;
}

export interface ExportContent {
  readonly briefings: readonly BriefingContent[];
  /** Whose work is on show to whoever exports, for telling which flag stands on a claim. */
  readonly layers: Layers;
  readonly words: ExportWords;
}

/** What of a notebook the options ask for. */
export function chosenContent(
  briefing: ExportedBriefing,
  notebook: Notebook,
  { format, authors, removed }: Pick<ExportOptions, 'format' | 'authors' | 'removed'>,
): BriefingContent {
  const chosen = notebookEntries(notebook).filter(({ author }) => authors.length === 0 || authors.includes(author.id));
  const trash = removed && format === 'bundle';
  const notes = chosen.flatMap((entry) => (entry.type === 'note' && (trash || !entry.removed) ? [entry] : []));
  const flags = chosen.flatMap((entry) => (entry.type === 'flag' ? [entry] : []));
  return { briefing, notes: notes.sort(oldestFirst), flags: flags.sort(inOrder) };
}

function oldestFirst(a: Entry, b: Entry): number {
  return (
    compare(a.created, b.created) ||
    compare(a.id, b.id) ||
    compare(b.changed, a.changed) ||
    compare(canonical(a), canonical(b))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
