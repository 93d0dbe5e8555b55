import { plainMarkdown } from '../briefing/markdown-words.ts';
import { type Layers, standingFlags } from '../notes/layers.ts';
import { usualScale } from '../notes/status.ts';
import type { BriefingContent, ExportContent, ExportWords } from './export-content.ts';
import { noteMarkdown } from './markdown-template.ts';

/** Notes as a Markdown document: a heading for each briefing, then its notes set by the template. Empty where there are none. */
export function notesMarkdown({ briefings, layers, words }: ExportContent, template: string): string {
  return briefings
    .filter(({ notes }) => notes.length > 0)
    .map((content) => section(content, template, layers, words))
    .join('\n');
}

function section(
  { briefing, notes, flags }: BriefingContent,
  template: string,
  layers: Layers,
  { colourNames, scale }: ExportWords,
): string {
  const { id, title, claims } = briefing;
  const letter = id.toUpperCase();
  const standing = standingFlags(flags, layers);
  const set = notes.map((note) => {
    const claim = note.claim === null ? undefined : claims.get(note.claim);
    const flag = note.claim === null ? undefined : standing.get(note.claim);
    return noteMarkdown(template, note, {
      briefing: id,
      title,
      number: claim?.number ?? null,
      statement: claim?.statement ?? null,
      status: flag === undefined ? null : (scale ?? usualScale).words[flag.status].name,
      colourNames,
    });
  });
  const heading = title === null ? `# ${letter}` : `# ${letter}: ${plainMarkdown(title)}`;
  return `${heading}\n\n${set.join('\n')}`;
}
