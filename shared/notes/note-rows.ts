import type { Placement } from '../anchors/place-passage.ts';
import { fold } from '../ledger/fold.ts';
import type { RegisterClaim } from '../register/register.ts';
import type { Flag, Note } from './entry.ts';
import { colourNames, type HighlightColour } from './highlight-colours.ts';
import { type NoteKind, noteKind } from './note-kind.ts';
import type { Status } from './status.ts';

/** What a note hangs on. */
export type NoteGround = 'claim' | 'passage' | 'chart' | 'datum' | 'briefing';

/** A note as the list of all notes shows it, with all that filters and groups ask for. */
export interface NoteRow {
  readonly note: Note;
  readonly kind: NoteKind;
  readonly ground: NoteGround;
  /** The claim it hangs on, as the register has it; null where there is none, or none of that id any more. */
  readonly claim: RegisterClaim | null;
  /** The number of the section it stands in; null where that is not known. */
  readonly section: number | null;
  /** Where its passage stands now; null where it has none, or the text has not been looked at yet. */
  readonly placement: Placement | null;
  readonly status: Status;
  /** Whether its claim has changed since it was written. */
  readonly stale: boolean;
  /** Whether it has two versions to decide between. */
  readonly forked: boolean;
  readonly own: boolean;
  /** All its words, folded for searching. */
  readonly haystack: string;
}

/** What rows are made from, besides the notes. */
export interface NoteSurroundings {
  readonly own: string;
  readonly claims: ReadonlyMap<string, RegisterClaim>;
  readonly placements: ReadonlyMap<string, Placement>;
  /** The section of a note's passage, by note id. */
  readonly sections: ReadonlyMap<string, number>;
  readonly standing: ReadonlyMap<string, Flag>;
  readonly forks: ReadonlyMap<string, readonly Note[]>;
  /** Ids of the notes whose claim is not as it was when they were written. */
  readonly stale: ReadonlySet<string>;
  readonly colours: Readonly<Partial<Record<HighlightColour, string>>>;
}

/** The notes as rows in text order: by briefing, then by place, replies under what they answer. */
export function noteRows(notes: readonly Note[], around: NoteSurroundings): readonly NoteRow[] {
  const rows = notes.map((note) => rowOf(note, around));
  const byId = new Map(rows.map((row) => [row.note.id, row]));
  const order = new Map([...around.claims.keys()].map((id, index) => [id, index]));
  const keys = new Map(rows.map((row) => [row, placeKey(headOf(row, byId), order)]));
  return rows.sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []) || threadOrder(a, b, byId));
}

/** The note a thread begins with; a reply whose note is not here begins its own. */
function headOf(row: NoteRow, byId: ReadonlyMap<string, NoteRow>): NoteRow {
  let head = row;
  const seen = new Set([row]);
  for (;;) {
    const above = head.note.reply === null ? undefined : byId.get(head.note.reply);
    if (above === undefined || seen.has(above)) return head;
    seen.add(above);
    head = above;
  }
}

type Key = readonly (string | number)[];

function placeKey({ note, claim, placement, section }: NoteRow, order: ReadonlyMap<string, number>): Key {
  const start = placement === null || placement.state === 'lost' ? (note.passage?.start ?? 0) : placement.start;
  const at = claim === null ? start : (order.get(claim.id) ?? 0);
  return [note.briefing, section ?? Number.MAX_SAFE_INTEGER, at, note.created, note.id];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function threadOrder(a: NoteRow, b: NoteRow, byId: ReadonlyMap<string, NoteRow>): number {
  if (headOf(a, byId) === a) return -1;
  if (headOf(b, byId) === b) return 1;
  return a.note.created < b.note.created ? -1 : a.note.created > b.note.created ? 1 : 0;
}

function rowOf(note: Note, around: NoteSurroundings): NoteRow {
  const claim = note.claim === null ? null : (around.claims.get(note.claim) ?? null);
  const { author, briefing, passage, tags, text, colour } = note;
  const colourName = colour === null ? '' : (around.colours[colour] ?? colourNames[colour]);
  const words = [text, passage?.exact, claim?.number, claim?.statement, ...tags, author.name, briefing, colourName];
  return {
    note,
    kind: noteKind(note),
    ground: groundOf(note),
    claim,
    section: around.sections.get(note.id) ?? claim?.section.number ?? null,
    placement: around.placements.get(note.id) ?? null,
    status: note.claim === null ? 'unchecked' : (around.standing.get(note.claim)?.status ?? 'unchecked'),
    stale: around.stale.has(note.id),
    forked: around.forks.has(note.id),
    own: author.id === around.own,
    haystack: fold(words.filter((word) => word !== undefined).join(' ')),
  };
}

function groundOf({ passage, chart, datum, claim }: Note): NoteGround {
  if (passage !== null) return 'passage';
  if (datum !== undefined) return 'datum';
  if (chart !== undefined) return 'chart';
  return claim === null ? 'briefing' : 'claim';
}
