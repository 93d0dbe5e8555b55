import { create } from 'zustand';
import type { Note } from '../../shared/notes/entry.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { useReading } from './reading-store.ts';
import { useRegister } from './register-store.ts';
import { markSaved, say } from './status-bar-store.ts';

/** Where on a chart a note is written: on a datum of it, or on the chart as a whole. */
export interface ChartPlace {
  readonly chart: string;
  readonly datum: string | null;
}

/** A note being written on a claim. It is kept, whatever happens to a save, until it is closed and on the disk. */
export interface NoteDraft {
  readonly briefing: string;
  readonly claim: string;
  /** Null for a note on the claim itself. */
  readonly place: ChartPlace | null;
  readonly note: string | null;
  readonly text: string;
  readonly state: 'saved' | 'changed' | 'saving' | 'failed';
  /** Why the last save failed. */
  readonly problem: string | null;
  readonly savedAt: string | null;
}

interface NoteDrafts {
  /** By `draftKey`. */
  readonly drafts: ReadonlyMap<string, NoteDraft>;
  /** Opens the editor of a claim, or of a place on a chart, on a note or on a new one. */
  readonly open: (claim: string, note: Note | null, place?: ChartPlace | null) => void;
  readonly write: (key: string, text: string) => void;
  /** Saves what has changed and closes the editor; a failed save keeps it open. */
  readonly close: (key: string) => Promise<void>;
}

/** What a draft is kept under: a claim's id, or a place on a chart, where one editor is open at a time. */
export function draftKey(claim: string, place: ChartPlace | null): string {
  return place === null ? claim : `${place.chart}#${place.datum ?? ''}`;
}

/** A pause in typing after which the draft is saved. */
const typingPause = 700;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
const saves = new Map<string, Promise<void>>();

export const useNoteDrafts = create<NoteDrafts>()((set, get) => ({
  drafts: new Map(),
  open: (claim, note, place = null) => {
    const briefing = note?.briefing ?? briefingOf(claim);
    const key = draftKey(claim, place);
    if (briefing === undefined || get().drafts.has(key)) return;
    const draft: NoteDraft = {
      briefing,
      claim,
      place,
      note: note?.id ?? null,
      text: note?.text ?? '',
      state: 'saved',
      problem: null,
      savedAt: note?.changed ?? null,
    };
    set(({ drafts }) => ({ drafts: new Map(drafts).set(key, draft) }));
  },
  write: (key, text) => {
    update(key, { text, state: 'changed' });
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void flushDraft(key), typingPause),
    );
  },
  close: async (key) => {
    const draft = get().drafts.get(key);
    if (draft === undefined) return;
    const { note } = draft;
    if (draft.text.trim() === '' && note !== null) {
      drop(key);
      await removeNote(draft.claim, note);
      return;
    }
    await flushDraft(key);
    const after = get().drafts.get(key);
    if (after === undefined || after.state === 'saved' || after.text.trim() === '') drop(key);
  },
}));

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
  const save = (saves.get(key) ?? Promise.resolve()).then(() => saveDraft(key));
  saves.set(key, save);
  return save;
}

/** The briefing a claim stands in, as far as the text on the desk or the register knows it. */
function briefingOf(claim: string): string | undefined {
  const { edition, claims, foreign } = useReading.getState();
  if (claims.has(claim)) return edition?.briefing.id;
  return (foreign.get(claim) ?? useRegister.getState().claims.get(claim))?.briefing;
}

export async function flushDrafts(): Promise<void> {
  await Promise.all([...useNoteDrafts.getState().drafts.keys()].map(flushDraft));
}

/** Whether something is written in a note that is not on the disk. */
export function hasUnsavedDrafts(): boolean {
  return [...useNoteDrafts.getState().drafts.values()].some(
    ({ state, text }) => state !== 'saved' && text.trim() !== '',
  );
}

async function saveDraft(key: string): Promise<void> {
  const draft = useNoteDrafts.getState().drafts.get(key);
  if (draft === undefined || draft.state === 'saved' || draft.text.trim() === '') return;
  const { briefing, claim, place, text, note } = draft;
  const on = place === null ? {} : { chart: place.chart, ...(place.datum !== null && { datum: place.datum }) };
  update(key, { state: 'saving' });
  try {
    const saved = await host.saveNote({ id: note, briefing, claim, ...on, text, removed: false });
    if (!saved.ok) {
      update(key, { state: 'failed', problem: saved.message });
      return;
    }
    useNotebook.getState().putNote(saved.value);
    markSaved(saved.value.changed);
    const now = useNoteDrafts.getState().drafts.get(key);
    update(key, {
      note: saved.value.id,
      state: now?.text === text ? 'saved' : 'changed',
      problem: null,
      savedAt: saved.value.changed,
    });
  } catch (error) {
    update(key, { state: 'failed', problem: sentenceOf(error) });
  }
}

/** Removes a note; it keeps its text, and Undo in the status bar brings it back. */
export async function removeNote(claim: string, id: string): Promise<void> {
  const note = useNotebook.getState().notes.find((other) => other.id === id);
  if (note !== undefined && (await setRemoved(claim, note, true))) {
    say('The note was deleted.', () => void setRemoved(claim, note, false));
  }
}

async function setRemoved(claim: string, note: Note, removed: boolean): Promise<boolean> {
  const { briefing, text } = note;
  try {
    const saved = await host.saveNote({ id: note.id, briefing, claim, text, removed });
    if (saved.ok) {
      useNotebook.getState().putNote(saved.value);
      markSaved(saved.value.changed);
      return true;
    }
    say(saved.message);
  } catch (error) {
    say(`The note is as it was. ${sentenceOf(error)}`);
  }
  return false;
}
