import { create } from 'zustand';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { draftOf, newDraft } from '../../shared/notes/note-draft.ts';
import { nameOf, noteOf, pushAdded, pushChange, removeNote, saveNote, writeNote } from './note-actions.ts';
import { useReading } from './reading-store.ts';
import { useRegister } from './register-store.ts';
import { inTurn } from './undo-store.ts';

/** Where on a chart a note is written: on a datum of it, or on the chart as a whole. */
export interface ChartPlace {
  readonly chart: string;
  readonly datum: string | null;
}

/** A note being written. It is kept, whatever happens to a save, until it is closed and on the disk. */
export interface NoteDraft {
  /** What it is kept under: one editor is open at a time on each claim, place on a chart, and note. */
  readonly key: string;
  readonly briefing: string;
  /** Null for a note on a passage without a claim. */
  readonly claim: string | null;
  /** Where on a chart it is written; null elsewhere. */
  readonly place: ChartPlace | null;
  /** The note that it answers. */
  readonly reply: string | null;
  readonly note: string | null;
  /** The version of it that these words go on from; null before the first save of a new one. */
  readonly base: Note | null;
  readonly text: string;
  /** Its words when the editor was opened; null where there was no note. */
  readonly before: string | null;
  /** Its words when its tags were last read from them. */
  readonly tagged: string;
  readonly state: 'saved' | 'changed' | 'saving' | 'failed';
  /** Why the last save failed. */
  readonly problem: string | null;
  readonly savedAt: string | null;
}

interface NoteDrafts {
  /** By key. */
  readonly drafts: ReadonlyMap<string, NoteDraft>;
  /** Opens the editor of a claim, or of a place on a chart, on a note or on a new one. */
  readonly open: (claim: string, note: Note | null, place?: ChartPlace | null) => void;
  /** Opens a note where it stands. */
  readonly openNote: (note: Note) => void;
  /** Opens an answer to a note. */
  readonly openReply: (to: Note) => void;
  readonly write: (key: string, text: string) => void;
  /** Saves what has changed and closes the editor; a failed save keeps it open. */
  readonly close: (key: string) => Promise<void>;
}

/** What the draft on a claim, or on a place of a chart, is kept under. */
function draftKey(claim: string | null, place: ChartPlace | null): string {
  return place === null ? (claim ?? '') : `${place.chart}#${place.datum ?? ''}`;
}

/** What the draft of a note that stands in its place is kept under. */
export function noteKey(note: string): string {
  return `note ${note}`;
}

/** What the answer to a note is kept under while it is written. */
export function replyKey(to: string): string {
  return `reply ${to}`;
}

/** A pause in typing after which the draft is saved. */
const typingPause = 700;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
const saves = new Map<string, Promise<void>>();

const fresh = { state: 'saved', problem: null } as const;

export const useNoteDrafts = create<NoteDrafts>()((set, get) => {
  const begin = (draft: NoteDraft) => {
    if (!get().drafts.has(draft.key)) set(({ drafts }) => ({ drafts: new Map(drafts).set(draft.key, draft) }));
  };
  const standing = (note: Note | null) => ({
    note: note?.id ?? null,
    base: note,
    text: note?.text ?? '',
    before: note?.text ?? null,
    tagged: note?.text ?? '',
    savedAt: note === null || note.text === '' ? null : note.changed,
    ...fresh,
  });
  return {
    drafts: new Map(),
    open: (claim, note, place = null) => {
      const briefing = note?.briefing ?? briefingOf(claim);
      if (briefing === undefined) return;
      begin({ key: draftKey(claim, place), briefing, claim, place, reply: note?.reply ?? null, ...standing(note) });
    },
    openNote: (note) => {
      const { briefing, claim, reply } = note;
      begin({ key: noteKey(note.id), briefing, claim, place: null, reply, ...standing(note) });
    },
    openReply: ({ id, briefing, claim }) =>
      begin({ key: replyKey(id), briefing, claim, place: null, reply: id, ...standing(null) }),
    write: (key, text) => {
      update(key, { text, state: 'changed' });
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => void flushDraft(key), typingPause),
      );
    },
    close: async (key) => {
      await finishDraft(key);
      const after = get().drafts.get(key);
      if (after === undefined || (after.state !== 'saved' && hasWorth(after))) return;
      drop(key);
      if (after.note !== null && isWithoutWords(after) && isWordsAlone(after.note)) await removeNote(after.note);
      else await letUndo(after);
    },
  };
});

function isWithoutWords({ text }: NoteDraft): boolean {
  return text.trim() === '';
}

/** Whether nothing is left of a note once its words are gone. */
function isWordsAlone(id: string): boolean {
  const note = noteOf(id);
  return note !== undefined && note.colour === null && !note.bookmark && note.passage === null;
}

/** How tags are read, which nothing on the first screen needs. */
function writtenTags(): Promise<typeof import('../../shared/notes/written-tags.ts')> {
  return import('../../shared/notes/written-tags.ts');
}

/** Whether a draft has something that belongs on the disk: words, or a note of more than words that lost them. */
function hasWorth(draft: NoteDraft): boolean {
  return !isWithoutWords(draft) || (draft.note !== null && !isWordsAlone(draft.note));
}

/** The writing of a note is undone whole, and not save by save. */
async function letUndo({ note: id, before }: NoteDraft): Promise<void> {
  const note = id === null ? undefined : noteOf(id);
  if (note === undefined || note.text === before) return;
  if (before === null) {
    pushAdded(note);
    return;
  }
  const { tagsAfter } = await writtenTags();
  const { text, tags, reply } = note;
  const old = reply === null ? tagsAfter(tags, text, before) : tags;
  const undo = { text: before, ...(old !== tags && { tags: [...old] }) };
  pushChange(note, t`edit of a ${nameOf(note)}`, undo, { text, ...(old !== tags && { tags }) });
}

function update(key: string, change: Partial<NoteDraft>): void {
  useNoteDrafts.setState(({ drafts }) => {
    const draft = drafts.get(key);
    return draft === undefined ? {} : { drafts: new Map(drafts).set(key, { ...draft, ...change }) };
  });
}

function drop(key: string): void {
  clearTimeout(timers.get(key));
  useNoteDrafts.setState(({ drafts }) => {
    const rest = new Map(drafts);
    rest.delete(key);
    return { drafts: rest };
  });
}

/** Saves a draft after any save of it that is under way, so that a new note gets one id and not two. */
export function flushDraft(key: string): Promise<void> {
  clearTimeout(timers.get(key));
  const save = (saves.get(key) ?? Promise.resolve()).then(() => inTurn(() => saveDraft(key)));
  saves.set(key, save);
  return save;
}

/** Saves a draft whose words stand as they are for now, and reads the tags in them, which half a word would get wrong. */
async function finishDraft(key: string): Promise<void> {
  await flushDraft(key);
  if (!useNoteDrafts.getState().drafts.has(key)) return;
  const { tagsAfter } = await writtenTags();
  await inTurn(async () => {
    const draft = useNoteDrafts.getState().drafts.get(key);
    const note = draft === undefined || draft.note === null ? undefined : noteOf(draft.note);
    // An answer hangs on its note’s tags.
    if (draft?.state !== 'saved' || note === undefined || note.reply !== null || note.text !== draft.text) return;
    const tags = tagsAfter(note.tags, draft.tagged, note.text);
    const saved = tags === note.tags ? note : await saveNote({ ...draftOf(note), tags: [...tags] });
    if (saved !== null) update(key, { base: saved, tagged: saved.text });
  });
}

/** The briefing a claim stands in, as far as the text on the desk or the register knows it. */
export function briefingOf(claim: string): string | undefined {
  const { edition, claims, foreign } = useReading.getState();
  if (claims.has(claim)) return edition?.briefing.id;
  return (foreign.get(claim) ?? useRegister.getState().claims.get(claim))?.briefing;
}

/** Saves every draft that waits; resolves once each is saved or has failed. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...useNoteDrafts.getState().drafts.keys()].map(finishDraft));
}

/** Whether something is written in a note that is not on the disk. */
export function hasUnsavedDrafts(): boolean {
  return [...useNoteDrafts.getState().drafts.values()].some((draft) => draft.state !== 'saved' && hasWorth(draft));
}

async function saveDraft(key: string): Promise<void> {
  const draft = useNoteDrafts.getState().drafts.get(key);
  if (draft === undefined || draft.state === 'saved' || !hasWorth(draft)) return;
  const { briefing, claim, place, reply, text, base } = draft;
  const on = place === null ? {} : { chart: place.chart, ...(place.datum !== null && { datum: place.datum }) };
  update(key, { state: 'saving' });
  const known = base === null ? undefined : noteOf(base.id);
  // Other words may have come in meanwhile, with a colleague's file or a backup: these then stand beside them.
  const over = known?.text === base?.text ? known : base;
  const before = over == null ? { ...newDraft(briefing, claim), ...on, reply } : draftOf(over);
  const outcome = await writeNote({ ...before, text, removed: false });
  if ('refusal' in outcome) {
    update(key, { state: 'failed', problem: outcome.refusal });
    return;
  }
  const { saved } = outcome;
  const now = useNoteDrafts.getState().drafts.get(key);
  const state = now?.text === text ? 'saved' : 'changed';
  update(key, { note: saved.id, base: saved, state, problem: null, savedAt: saved.changed });
}
