import type { Note } from './entry.ts';

/** What a note is, for filters, lists and exports. */
export const noteKinds = ['note', 'highlight', 'bookmark', 'reply'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A reply, a bare bookmark, a highlight without words, or a note. */
export function noteKind({
  reply,
  bookmark,
  text,
  colour,
}: Pick<Note, 'reply' | 'bookmark' | 'text' | 'colour'>): NoteKind {
  if (reply !== null) return 'reply';
  if (text.trim() !== '') return 'note';
  if (bookmark) return 'bookmark';
  return colour === null ? 'note' : 'highlight';
}
