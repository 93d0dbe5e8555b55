import { create } from 'zustand';
import type { Note } from '../../shared/notes/entry.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { useReading } from './reading-store.ts';
import { markSaved, say } from './status-bar-store.ts';

/** A note being written on a claim. It is kept, whatever happens to a save, until it is closed and on the disk. */
export interface NoteDraft {
  readonly briefing: string;
  readonly note: string | null;
  readonly text: string;
  readonly state: 'saved' | 'changed' | 'saving' | 'failed';
  /** Why the last save failed. */
  readonly problem: string | null;
  readonly savedAt: string | null;
}

interface NoteDrafts {
  readonly drafts: ReadonlyMap<string, NoteDraft>;
  /** Opens a claim's editor on a note, or on a new one. */
  readonly open: (claim: string, note: Note | null) => void;
  readonly write: (claim: string, text: string) => void;
  /** Saves what has changed and closes the editor; a failed save keeps it open. */
  readonly close: (claim: string) => Promise<void>;
}

/** A pause in typing after which the draft is saved. */
const typingPause = 700;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
const saves = new Map<string, Promise<void>>();

export const useNoteDrafts = create<NoteDrafts>()((set, get) => ({
  drafts: new Map(),
  open: (claim, note) => {
    const briefing = useReading.getState().edition?.briefing.id;
    if (briefing === undefined || get().drafts.has(claim)) return;
    const draft: NoteDraft = {
      briefing,
      note: note?.id ?? null,
      text: note?.text ?? '',
      state: 'saved',
      problem: null,
      savedAt: note?.changed ?? null,
    };
    set(({ drafts }) => ({ drafts: new Map(drafts).set(claim, draft) }));
  },
  write: (claim, text) => {
    update(claim, { text, state: 'changed' });
    clearTimeout(timers.get(claim));
    timers.set(
      claim,
      setTimeout(() => void flushDraft(claim), typingPause),
    );
  },
  close: async (claim) => {
    const draft = get().drafts.get(claim);
    if (draft === undefined) return;
    const note = draft.note;
    if (draft.text.trim() === '' && note !== null) {
      drop(claim);
      await removeNote(claim, note);
      return;
    }
    await flushDraft(claim);
    const after = get().drafts.get(claim);
    if (after === undefined || after.state === 'saved' || after.text.trim() === '') drop(claim);
  },
}));

function update(claim: string, change: Partial<NoteDraft>): void {
  useNoteDrafts.setState(({ drafts }) => {
    const draft = drafts.get(claim);
    return draft === undefined ? {} : { drafts: new Map(drafts).set(claim, { ...draft, ...change }) };
  });
}

function drop(claim: string): void {
  clearTimeout(timers.get(claim));
  useNoteDrafts.setState(({ drafts }) => {
    const rest = new Map(drafts);
    rest.delete(claim);
    return { drafts: rest };
  });
}

/** Saves a claim's draft after any save of it that is under way, so that a new note gets one id and not two. */
export function flushDraft(claim: string): Promise<void> {
  clearTimeout(timers.get(claim));
  const save = (saves.get(claim) ?? Promise.resolve()).then(() => saveDraft(claim));
  saves.set(claim, save);
  return save;
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

async function saveDraft(claim: string): Promise<void> {
  const draft = useNoteDrafts.getState().drafts.get(claim);
  if (draft === undefined || draft.state === 'saved' || draft.text.trim() === '') return;
  const { briefing, text, note } = draft;
  update(claim, { state: 'saving' });
  try {
    const saved = await host.saveNote({ id: note, briefing, claim, text, removed: false });
    if (!saved.ok) {
      update(claim, { state: 'failed', problem: saved.message });
      return;
    }
    useNotebook.getState().putNote(saved.value);
    markSaved(saved.value.changed);
    const now = useNoteDrafts.getState().drafts.get(claim);
    update(claim, {
      note: saved.value.id,
      state: now?.text === text ? 'saved' : 'changed',
      problem: null,
      savedAt: saved.value.changed,
    });
  } catch (error) {
    update(claim, { state: 'failed', problem: sentenceOf(error) });
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
