import { leafBlocks } from '../anchors/leaf-blocks.ts';
import type { Briefing, BriefingEdition, Inline } from '../briefing/briefing.ts';
import { notedBriefing, type PlacedNote } from '../briefing/noted-briefing.ts';
import type { Note } from '../notes/entry.ts';
import { chartAnchor } from './anchors.ts';
import type { PackModel } from './pack-model.ts';

/** A note as it is printed: where its words stand, the answers to it, and its number among the briefing's notes. */
export interface PrintedNote extends PlacedNote {
  /** Counted from 1 in the order of the text; those that have lost their place come last. */
  readonly number: number;
  /** Whether what it is on is still in the text. */
  readonly placed: boolean;
}

/** A briefing's notes, and where each of them prints. */
export interface NotePlaces {
  /** The briefing with highlights in its text; as it is where notes are left out. */
  readonly briefing: Briefing;
  /** What prints in place: by the id of a block, `section-N` for a section's title, or a chart's anchor. */
  readonly after: ReadonlyMap<string, readonly PrintedNote[]>;
  /** What prints at the briefing's end: what has no place in it, or all. */
  readonly atEnd: readonly PrintedNote[];
  /** Where numbers of endnotes stand: after the run of words, the claim or the chart that each note is on. */
  readonly calls: ReadonlyMap<Inline | string, readonly PrintedNote[]>;
}

/** Decides where each note on a briefing prints. A note on a chart that does not print here stands by its claim. */
export function placeNotes({ content, chartsAt }: PackModel, { briefing, claims }: BriefingEdition): NotePlaces {
  const { notes: wanted } = content.options;
  if (wanted === 'none') return { briefing, after: new Map(), atEnd: [], calls: new Map() };
  const notebook = content.notebooks.find((one) => one.briefing === briefing.id);
  const noted = notedBriefing(briefing, inThreads(notebook?.notes ?? []));
  const charts = new Set(claims.flatMap(({ id }) => chartsAt.get(id) ?? []).map(({ id }) => id));
  const after = new Map<string, PrintedNote[]>();
  let number = 0;
  const print = (placed: PlacedNote, block: string | null): PrintedNote => {
    number += 1;
    const { chart } = placed.note;
    const at = chart !== undefined && charts.has(chart) ? chartAnchor(chart) : block;
    const printed = { ...placed, number, placed: at !== null };
    if (at !== null) after.set(at, [...(after.get(at) ?? []), printed]);
    return printed;
  };
  const inText = [...noted.notesAt].flatMap(([block, notes]) => notes.map((note) => print(note, block)));
  const apart = noted.apart.map((note) => print(note, null));
  const common = { briefing: noted.briefing };
  if (wanted === 'in-place') {
    return { ...common, after, atEnd: apart.filter(({ placed }) => !placed), calls: new Map() };
  }
  const all = [...inText, ...apart];
  return { ...common, after: new Map(), atEnd: all, calls: callsOf(noted.briefing, all, charts) };
}

/** The notes with every reply answering the note that its thread begins with. */
function inThreads(notes: readonly Note[]): readonly Note[] {
  const byId = new Map(notes.filter(({ removed }) => !removed).map((note) => [note.id, note]));
  return notes.map((note) => {
    const seen = new Set([note.id]);
    let head = note;
    for (let above = byId.get(note.reply ?? ''); above !== undefined && !seen.has(above.id); ) {
      seen.add(above.id);
      head = above;
      above = byId.get(above.reply ?? '');
    }
    return head === note ? note : { ...note, reply: head.id };
  });
}

/** A number in a heading would be read as part of the heading, in the outline too: there notes have none. */
function callsOf(
  briefing: Briefing,
  notes: readonly PrintedNote[],
  charts: ReadonlySet<string>,
): ReadonlyMap<Inline | string, readonly PrintedNote[]> {
  const headings = new Set(
    briefing.sections.flatMap(({ number, blocks }) => [
      `section-${number}`,
      ...blocks.flatMap(({ type, id }) => (type === 'heading' ? [id] : [])),
    ]),
  );
  const lastWords = new Map<string, Inline>();
  const claims = new Set<string>();
  const visit = (inline: Inline) => {
    if (inline.type === 'highlight') for (const note of inline.notes) lastWords.set(note, inline);
    if (inline.type === 'claim' && inline.mention === 0) claims.add(inline.claim);
    if ('children' in inline) inline.children.forEach(visit);
  };
  for (const { id, inlines } of leafBlocks(briefing)) if (!headings.has(id)) inlines.forEach(visit);
  const calls = new Map<Inline | string, PrintedNote[]>();
  for (const printed of notes) {
    const { id, chart, claim } = printed.note;
    const onChart = chart !== undefined && charts.has(chart) ? chartAnchor(chart) : undefined;
    const onClaim = printed.placed && claim !== null && claims.has(claim) ? claim : undefined;
    const at = onChart ?? lastWords.get(id) ?? onClaim;
    if (at !== undefined) calls.set(at, [...(calls.get(at) ?? []), printed]);
  }
  return calls;
}
