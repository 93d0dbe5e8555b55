import type { Note } from '../notes/entry.ts';
import { colourNames } from '../notes/highlight-colours.ts';
import { noteKind, noteKindNames } from '../notes/note-kind.ts';
import { dayAt } from './pack-clock.ts';
import type { PackModel } from './pack-model.ts';

/** What stands over a note in a pack, and in a file of one briefing. */
export interface NoteHead {
  /** The claim that it is on, where it has a number here; null for a reply too, which stands under the note it answers. */
  readonly claim: { readonly id: string; readonly number: string } | null;
  /** The title of the chart that it is on and that prints; null for a reply too. */
  readonly chart: string | null;
  /** What its colour is called, or what it is where it has none: `To ask`, `Reply`. */
  readonly category: string;
  /** Whether it is a bookmark too, which its category does not say. */
  readonly bookmarked: boolean;
  readonly author: string;
  /** The day it was last changed, at the clock of the pack. */
  readonly day: string;
  readonly edited: boolean;
  /** Each with its #. */
  readonly tags: readonly string[];
}

/** Says what a note is, whose and of when, in the words that every file of it uses. */
export function noteHead(note: Note, { content, charts, named }: PackModel): NoteHead {
  const { claim, colour, author, changed, created, tags, reply, bookmark } = note;
  const kind = noteKind(note);
  const number = reply === null && claim !== null ? named.get(claim)?.number : undefined;
  const chart = reply === null ? charts.find(({ id }) => id === note.chart) : undefined;
  return {
    claim: claim === null || number === undefined ? null : { id: claim, number },
    chart: chart?.title ?? null,
    category: colour === null ? noteKindNames[kind] : (content.colourNames[colour] ?? colourNames[colour]),
    bookmarked: bookmark && kind !== 'bookmark',
    author: author.name,
    day: dayAt(changed, content.setOn),
    edited: changed !== created,
    tags: tags.map((tag) => `#${tag}`),
  };
}
