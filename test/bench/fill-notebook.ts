import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../../electron/services/disk/write-whole-file.ts';
import { headLine } from '../../electron/services/notebook/journal-format.ts';
import { migrations, versionOf } from '../../electron/services/notebook/migrations.ts';
import { snapshotFile } from '../../electron/services/notebook/snapshot-file.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';
import { noteOf } from '../support/note-of.ts';

const words = 'The figure stands in the second quarterly table, a line below the one that the article cites. ';
const names = ['Ada', 'Brandt', 'Chen', 'Okafor'];
const authors = names.map((name, index) => ({ id: `3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a00${index}`, name }));

/** Words of a note, now few and now many. */
export function wordsOf(index: number): string {
  return `${index} ${words.repeat(1 + (index % 6))}`;
}

/** Writes a notebook of `count` notes of several colours, tags and authors as a profile keeps it. */
export async function fillNotebook(profile: string, briefing: string, count: number): Promise<void> {
  const version = versionOf(migrations);
  const entries = Array.from({ length: count }, (_, index) =>
    noteOf(`${briefing}_claim_${index % 300}`, wordsOf(index), {
      author: authors[index % authors.length] ?? { id: '', name: '' },
      colour: highlightColours[index % 9] ?? null,
      tags: [`tag ${index % 40}`],
      created: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    }),
  );
  const folder = join(profile, 'notebook');
  await mkdir(folder, { recursive: true });
  const snapshot = snapshotFile(join(folder, `${briefing}.json`));
  await snapshot.write({ version, briefing, through: count, entries });
  await writeWholeFile(join(folder, `${briefing}.journal`), [headLine(briefing, version, count)]);
}
