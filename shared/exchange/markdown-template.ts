import { plainMarkdown } from '../briefing/markdown-words.ts';
import { formatDate } from '../claims/format-date.ts';
import { localDate } from '../claims/local-date.ts';
import { t } from '../language/t.ts';
import type { Note } from '../notes/entry.ts';
import { type HighlightColour, colourNames as usualNames } from '../notes/highlight-colours.ts';
import { noteKind, noteKindNames } from '../notes/note-kind.ts';
import { tameMarkdown } from '../notes/tame-markdown.ts';
import { linkOf } from './note-link.ts';

/** What a template may hold, written `{{quote}}`, and what each stands for. */
export const placeholders = {
  quote: t`the words of the passage`,
  text: t`the note’s own text`,
  kind: t`Note, Highlight, Bookmark or Reply`,
  claim: t`the claim’s number, such as C17`,
  statement: t`the claim in a sentence`,
  chart: t`the chart’s name`,
  briefing: t`the briefing’s letter`,
  title: t`the briefing’s title`,
  link: t`a link that opens the note’s place in Claimbook`,
  tags: t`the tags, each with a #`,
  colour: t`the colour by its name`,
  status: t`how the claim is flagged`,
  author: t`who wrote it`,
  date: t`the day it was last changed`,
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
    text: tameMarkdown(note.text),
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
    date: formatDate(localDate(note.changed), 'long'),
  };
}
