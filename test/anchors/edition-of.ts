import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileContent } from '../../content/build/compile-content.ts';
import { type PlainText, plainText } from '../../shared/anchors/plain-text.ts';
import type { Briefing } from '../../shared/briefing/briefing.ts';
import { compileBriefing } from '../../shared/briefing/compile-briefing.ts';

const content = join(import.meta.dirname, '../../content');
const { editions } = await compileContent(content);
const empty = { name: 'empty.yaml', text: '' };

/** The briefings as they are shipped. */
export const briefings: readonly Briefing[] = editions.map(({ briefing }) => briefing);
export const plainTexts: readonly PlainText[] = briefings.map(plainText);

/** A shipped briefing; fails where there is none of that id. */
export function briefingOf(id: string): Briefing {
  const found = briefings.find((briefing) => briefing.id === id);
  if (found === undefined) throw new Error(`There is no briefing ${id}.`);
  return found;
}

/** A briefing after an edit of its briefing.md, compiled anew. Fails where the edit changed nothing. */
export async function editionOf(id: string, edit: (markdown: string) => string): Promise<Briefing> {
  const markdown = await readFile(join(content, 'briefings', id, 'briefing.md'), 'utf8');
  const text = edit(markdown);
  if (text === markdown) throw new Error('The edit changed nothing: the words it replaces are not in the text.');
  const { sections } = compileBriefing({
    text: { name: 'briefing.md', text },
    ...{ claims: empty, charts: empty, digest: null },
  });
  return { ...briefingOf(id), sections };
}
