import { formatDate } from '../claims/format-date.ts';
import type { Note } from '../notes/entry.ts';
import { type HighlightColour, colourNames as usualNames } from '../notes/highlight-colours.ts';
import { noteKind, noteKindNames } from '../notes/note-kind.ts';
import { linkOf } from './note-link.ts';

/** What a template may hold, written `{{quote}}`, and what each stands for. */
export const placeholders = {
  quote: 'the words of the passage',
  text: 'the note’s own text',
  kind: 'Note, Highlight, Bookmark or Reply',
  claim: 'the claim’s number, such as C17',
  statement: 'the claim in a sentence',
  chart: 'the chart’s name',
  briefing: 'the briefing’s letter',
  title: 'the briefing’s title',
  link: 'a link that opens the note’s place in Claimbook',
  tags: 'the tags, each with a #',
  colour: 'the colour by its name',
  status: 'how the claim is flagged',
  author: 'who wrote it',
  date: 'the day it was last changed',
} as const;
type Placeholder = keyof typeof placeholders;

/** The template of a reader who has none. */
export const usualTemplate = `### {{claim}} {{chart}}

> {{quote}}

{{text}}

- {{kind}} by {{author}}, {{date}}
- Colour: {{colour}}
- Tags: {{tags}}
- Flag: {{status}}
- <{{link}}>
`;

/** What a note's place is called; null where the note has none such, or the briefing is not here. */
export interface NotePlaceWords {
  readonly briefing: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly statement: string | null;
  /** What the claim's status is called. */
  readonly status: string | null;
  readonly colourNames: Readonly<Partial<Record<HighlightColour, string>>>;
}

/** Placeholders of a template that stand for nothing, as they are written in it. */
export function unknownPlaceholders(template: string): readonly string[] {
  const names = [...template.matchAll(marks)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isPlaceholder(name)))];
}

/**
 * One note set by a template. A line whose placeholders are all empty is left out; a value of several lines repeats the
 * quotation marks before it. Unknown placeholders stay as they are.
 */
export function noteMarkdown(template: string, note: Note, place: NotePlaceWords): string {
  const values = valuesOf(note, place);
  const lines = template.split('\n').flatMap((line) => filledLine(line, values));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Words as Markdown shows them, whatever marks they hold. */
export function plainMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}

const marks = /\{\{\s*([^{}]*?)\s*\}\}/g;

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}

function filledLine(line: string, values: Readonly<Record<Placeholder, string>>): readonly string[] {
  const used = [...line.matchAll(marks)].flatMap(([, name = '']) => (isPlaceholder(name) ? [name] : []));
  if (used.length > 0 && used.every((name) => values[name] === '')) return [];
  const quoting = /^[\s>]*/.exec(line)?.[0] ?? '';
  const filled = line.replace(marks, (mark, name: string) => (isPlaceholder(name) ? values[name] : mark));
  return [filled.trimEnd().replaceAll('\n', `\n${quoting}`)];
}

function valuesOf(note: Note, place: NotePlaceWords): Readonly<Record<Placeholder, string>> {
  const { colour, claim, chart } = note;
  return {
    quote: plainMarkdown(note.passage?.exact ?? ''),
    text: withoutHtml(note.text),
    kind: noteKindNames[noteKind(note)],
    claim: place.number ?? claim ?? '',
    statement: plainMarkdown(place.statement ?? ''),
    chart: plainMarkdown(chart ?? ''),
    briefing: place.briefing.toUpperCase(),
    title: plainMarkdown(place.title ?? ''),
    link: linkOf(note),
    tags: note.tags.map((tag) => `#${plainMarkdown(tag.replaceAll(' ', '-'))}`).join(' '),
    colour: colour === null ? '' : plainMarkdown(place.colourNames[colour] ?? usualNames[colour]),
    status: plainMarkdown(place.status ?? ''),
    author: plainMarkdown(note.author.name),
    date: formatDate(note.changed.slice(0, 10), 'long'),
  };
}

/** HTML in a note is shown as text here, and must not come alive in another program. */
function withoutHtml(text: string): string {
  return text.replace(/<(?=[a-z!/?])(?!https?:\/\/[^\s<>]*>)/gi, '&lt;');
}
