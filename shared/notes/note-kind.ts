import { t } from '../language/t.ts';
import type { Note } from './entry.ts';

/** What a note is, for filters, lists and exports. */
export const noteKinds = ['note', 'highlight', 'bookmark', 'reply'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What each kind is called, for lists, exports and the pack. */
export const noteKindNames: Readonly<Record<NoteKind, string>> = {
  note: t`Note`,
  highlight: t`Highlight`,
  bookmark: t`Bookmark`,
  reply: t`Reply`,
};

/** What several of a kind are called. */
export const noteKindPlurals: Readonly<Record<NoteKind, string>> = {
  note: t`Notes`,
  highlight: t`Highlights`,
  bookmark: t`Bookmarks`,
  reply: t`Replies`,
};

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
