import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type Notebooks,
  type NotebooksOptions,
  openNotebooks,
} from '../../electron/services/notebook/open-notebooks.ts';
import type { Result } from '../../shared/host/result.ts';
import type { FlagDraft, NoteDraft } from '../../shared/notes/entry.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';

export const author = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001', name: 'Ada' };
export const against = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
/** The claim as it is when it is flagged. */
export const claimSeen = {
  hashes: against,
  seen: { number: 'C01', text: 'It is so.', data: '180 bn', source: 'An article' },
};

/** A folder of the test's own, gone after it. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimbook-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The notebooks of a profile as the app opens them, with its effects given. */
export function notebooksIn(profile: string, options: Partial<NotebooksOptions> = {}): Notebooks {
  return openNotebooks({
    profile,
    refusal: null,
    author: () => author,
    now: () => new Date('2026-11-22T14:30:00Z'),
    newId: randomUUID,
    ...options,
  });
}

export function draftNote(text: string, more: Partial<NoteDraft> = {}): NoteDraft {
  return { ...newDraft('c', 'c_daily_tokens'), text, ...more };
}

export function draftFlag(status: FlagDraft['status'], more: Partial<FlagDraft> = {}): FlagDraft {
  const evidence = [{ type: 'link', href: 'https://example.org/table' } as const];
  const draft = { briefing: 'c', claim: 'c_daily_tokens', status, reason: 'Table 2', evidence };
  return { ...draft, checklist: [], settles: [], ...more };
}

/** The value of a result that ought to be one. */
export function valueIn<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

/** Saves a note for each text, one after the other, and answers with their ids. */
export async function saveNotes(notebooks: Notebooks, texts: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const text of texts) ids.push(valueIn(await notebooks.saveNote(draftNote(text), against)).id);
  return ids;
}

export async function textsIn(notebooks: Notebooks): Promise<readonly string[]> {
  return valueIn(await notebooks.read('c')).notes.map((note) => note.text);
}

/** What a copy that was started anew finds: the texts of its notes, and what it tells the reader. */
export async function reread(profile: string, options: Partial<NotebooksOptions> = {}) {
  const notebooks = notebooksIn(profile, options);
  const texts = await textsIn(notebooks);
  const notices = await notebooks.notices();
  await notebooks.close();
  return { texts, notices, messages: notices.map((notice) => notice.message).join(' ') };
}

export async function bytesOf(folder: string, name: string): Promise<Buffer> {
  return readFile(join(folder, name));
}

export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}
