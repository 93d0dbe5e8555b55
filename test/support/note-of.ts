import { randomUUID } from 'node:crypto';
import type { Note } from '../../shared/notes/entry.ts';

const hash = '0'.repeat(64);
const instant = '2026-11-22T10:00:00.000Z';

/** A note on a claim as one reader wrote it once. */
export function noteOf(claim: string | null, text: string, more: Partial<Note> = {}): Note {
  const id = more.id ?? randomUUID();
  return {
    type: 'note',
    id,
    author: { id: '0b0f5c62-2b6b-4f6d-9c43-6f7f0a3c9d10', name: 'A reader' },
    briefing: claim?.slice(0, claim.indexOf('_')) ?? 'c',
    created: instant,
    changed: instant,
    claim,
    passage: null,
    text,
    colour: null,
    tags: [],
    reply: null,
    bookmark: false,
    removed: false,
    against: claim === null ? null : { text: hash, data: hash, source: hash },
    clock: { [id.slice(-12)]: 1 },
    ...more,
  };
}
