import type { Note } from '../notes/entry.ts';
import { placementWords } from '../notes/placement-words.ts';
import { tameMarkdown } from '../notes/tame-markdown.ts';
import { noteHead } from '../pack/note-head.ts';
import type { PackModel } from '../pack/pack-model.ts';
import type { PrintedNote } from '../pack/place-notes.ts';
import { markdownWords, quoteMarkdown } from './markdown-words.ts';

/** How deep the briefing's own headings go. */
const sectionLevels = 3;

/** A note and the answers to it as a quotation: who wrote it and when, the words it is on, then its own. */
export function noteMarkdown({ note, placement, replies }: PrintedNote, model: PackModel): string {
  const doubt = placement === null ? null : placementWords(placement);
  const parts = [
    byLine(note, model),
    note.passage === null ? '' : `“${markdownWords(note.passage.exact)}”`,
    doubt ?? '',
    tameMarkdown(note.text, sectionLevels),
    ...replies.map((reply) => quoteMarkdown(`${byLine(reply, model)}\n\n${tameMarkdown(reply.text, sectionLevels)}`)),
  ];
  return quoteMarkdown(parts.filter((part) => part !== '').join('\n\n'));
}

function byLine(note: Note, model: PackModel): string {
  const { claim, chart, category, bookmarked, author, day, edited, tags } = noteHead(note, model);
  const facts = [
    `**${markdownWords(category)}**`,
    ...(bookmarked ? ['bookmarked'] : []),
    markdownWords(author),
    day,
    ...(edited ? ['edited'] : []),
  ];
  return [
    ...(claim === null ? [] : [`\\[${claim.number}\\]`]),
    ...(chart === null ? [] : [`On the chart “${markdownWords(chart)}”.`]),
    facts.join(', '),
    ...tags.map((tag) => `\\${markdownWords(tag)}`),
  ].join(' ');
}
