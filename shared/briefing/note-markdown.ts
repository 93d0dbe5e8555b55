import { formatDate } from '../claims/format.ts';
import type { Note } from '../notes/entry.ts';
import { colourNames } from '../notes/highlight-colours.ts';
import { noteKind, noteKindNames } from '../notes/note-kind.ts';
import { placementWords } from '../notes/placement-words.ts';
import type { PackModel } from '../pack/pack-model.ts';
import type { PrintedNote } from '../pack/place-notes.ts';
import { markdownWords, tameMarkdown } from './markdown-words.ts';
import { quoteMarkdown } from './text-markdown.ts';

/** A note and the answers to it as a quotation: who wrote it and when, the words it is on, then its own. */
export function noteMarkdown({ note, placement, replies }: PrintedNote, model: PackModel): string {
  const number = note.claim === null ? undefined : model.named.get(note.claim)?.number;
  const doubt = placement === null ? null : placementWords(placement);
  const parts = [
    `${number === undefined ? '' : `\\[${number}\\] `}${byLine(note, model)}`,
    note.passage === null ? '' : `“${markdownWords(note.passage.exact)}”`,
    doubt ?? '',
    tameMarkdown(note.text).trim(),
    ...replies.map((reply) => quoteMarkdown(`${byLine(reply, model)}\n\n${tameMarkdown(reply.text).trim()}`)),
  ];
  return quoteMarkdown(parts.filter((part) => part !== '').join('\n\n'));
}

function byLine(note: Note, { content }: PackModel): string {
  const { author, changed, colour, tags } = note;
  const facts = [
    `**${noteKindNames[noteKind(note)]}**`,
    markdownWords(author.name),
    formatDate(changed.slice(0, 10), 'long'),
    ...(colour === null ? [] : [markdownWords(content.colourNames[colour] ?? colourNames[colour])]),
  ];
  return [facts.join(', '), ...tags.map((tag) => `\\#${markdownWords(tag)}`)].join(' ');
}
