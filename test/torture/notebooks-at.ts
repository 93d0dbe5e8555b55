import { randomUUID } from 'node:crypto';
import {
  type Notebooks,
  type NotebooksOptions,
  openNotebooks,
} from '../../electron/services/notebook/open-notebooks.ts';
import type { FlagDraft, NoteDraft } from '../../shared/notes/entry.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { wholeText } from './whole-text.ts';

export const reader = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001', name: 'Ada' };
export const colleague = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a002', name: 'Ben' };
export const hashes = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
export const claimSeen = {
  hashes,
  seen: { number: 'C01', text: 'It is so.', data: '180 bn', source: 'An article' },
};

/** A profile's notebooks. A journal this short is folded into the snapshot all the time. */
export function notebooksAt(profile: string, options: Partial<NotebooksOptions> = {}): Notebooks {
  const effects = { author: () => reader, now: () => new Date(), newId: randomUUID };
  return openNotebooks({ profile, refusal: null, longJournal: 3000, ...effects, ...options });
}

export function noteOf(count: number, id: string | null = null): NoteDraft {
  return { ...newDraft('c', 'c_one'), id, text: wholeText(count) };
}

export function flagOf(count: number): FlagDraft {
  const status = count % 2 === 0 ? 'in-review' : 'verified';
  const evidence = [{ type: 'link', href: 'https://example.org/table' } as const];
  return { briefing: 'c', claim: 'c_one', status, reason: wholeText(count), evidence, checklist: [], settles: [] };
}
