import { t } from '../language/t.ts';
import { type Cell, formatCsv } from '../ledger/csv.ts';
import type { Flag, Note } from '../notes/entry.ts';
import type { Evidence } from '../notes/flag.ts';
import { colourNames as usualNames } from '../notes/highlight-colours.ts';
import { noteKind } from '../notes/note-kind.ts';
import { usualScale } from '../notes/status.ts';
import type { BriefingContent, ExportContent, ExportWords } from './export-content.ts';
import { linkOf } from './note-link.ts';

const head = [
  'kind',
  'briefing',
  'claim',
  'number',
  'chart',
  'datum',
  'quote',
  'text',
  'colour',
  'tags',
  'bookmark',
  'answers',
  'status',
  'from',
  'evidence',
  'author',
  t`author id`,
  'created',
  'changed',
  'link',
  'id',
] as const;

/** Notes and flags as a table, a row each: of a note its text stands under `text`, of a flag its reason. */
export function notesCsv({ briefings, words }: ExportContent): string {
  const rows = briefings.flatMap((content) => [
    ...content.notes.map((note) => row(content, note, { ...noteCells(note), colour: colourOf(note, words) })),
    ...content.flags.map((flag) => row(content, flag, flagCells(flag, words))),
  ]);
  return formatCsv([head, ...rows]);
}

type Cells = Readonly<Partial<Record<(typeof head)[number], Cell>>>;

function row({ briefing }: BriefingContent, entry: Note | Flag, cells: Cells): readonly Cell[] {
  const all: Cells = {
    briefing: entry.briefing,
    claim: entry.claim,
    number: entry.claim === null ? null : (briefing.claims.get(entry.claim)?.number ?? null),
    author: entry.author.name,
    'author id': entry.author.id,
    created: entry.created,
    changed: entry.changed,
    link: linkOf(entry),
    id: entry.id,
    ...cells,
  };
  return head.map((column) => all[column] ?? null);
}

function noteCells(note: Note): Cells {
  return {
    kind: noteKind(note),
    chart: note.chart ?? null,
    datum: note.datum ?? null,
    quote: note.passage?.exact ?? null,
    text: note.text,
    tags: note.tags.join('; '),
    bookmark: note.bookmark ? 'yes' : null,
    answers: note.reply,
  };
}

function colourOf({ colour }: Note, { colourNames }: ExportWords): Cell {
  return colour === null ? null : (colourNames[colour] ?? usualNames[colour]);
}

function flagCells({ reason, status, from, evidence }: Flag, { scale }: ExportWords): Cells {
  const { words } = scale ?? usualScale;
  return {
    kind: 'flag',
    text: reason,
    status: words[status].name,
    from: words[from].name,
    evidence: evidence.map(evidenceWords).join('; '),
  };
}

function evidenceWords(evidence: Evidence): string {
  switch (evidence.type) {
    case 'link':
      return evidence.href;
    case 'file':
      return evidence.name;
    case 'quotation':
      return `“${evidence.text}”`;
    case 'claim':
      return evidence.claim;
    case 'finding':
      return evidence.finding;
  }
}
