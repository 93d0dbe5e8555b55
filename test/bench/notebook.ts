import { randomUUID } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { recordLine } from '../../electron/services/notebook/journal-format.ts';
import { type Notebooks, openNotebooks } from '../../electron/services/notebook/open-notebooks.ts';
import type { Notebook } from '../../shared/notes/entry.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { findNotes } from '../../shared/notes/note-filter.ts';
import { noteRows } from '../../shared/notes/note-rows.ts';
import { noteOf } from '../support/note-of.ts';
import { fillNotebook, wordsOf } from './fill-notebook.ts';
import { median } from './median.ts';

/** Figures of a notebook of so many notes. Times are medians in ms. */
export interface NotebookFigures {
  readonly notes: number;
  /** A note acknowledged by the notebook, and a bare write and fsync of the same bytes on the same disk. */
  readonly save: number;
  readonly bare: number;
  /** A profile's notebook opened and read, all of it. */
  readonly start: number;
  /** The rows of the list of all notes made and put in order, and a filter of four parts run over them. */
  readonly list: number;
  readonly filter: number;
}

/** What folding the largest of them into a new snapshot holds up, in ms. */
export interface FoldingFigures {
  /** The longest turn of the event loop; saves go on. */
  readonly longestStall: number;
  /** The slowest save meanwhile. */
  readonly slowestSaveMeanwhile: number;
}

const author = { id: randomUUID(), name: 'Reader' };
const against = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
const claim = 'c_daily_tokens';

/** Measures notebooks of these sizes, smallest first, in a fresh folder inside `disk`. */
export async function measureNotebooks(
  disk: string,
  sizes: readonly number[] = [100, 10_000, 100_000],
  samples = 300,
): Promise<{ readonly sizes: readonly NotebookFigures[]; readonly folding: FoldingFigures }> {
  const folder = await mkdtemp(join(disk, 'claimbook-bench-'));
  try {
    const measured: NotebookFigures[] = [];
    for (const notes of sizes) measured.push(await measure(join(folder, String(notes)), notes, samples));
    return { sizes: measured, folding: await fold(join(folder, String(sizes.at(-1)))) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(profile: string, notes: number, samples: number): Promise<NotebookFigures> {
  await fillNotebook(profile, 'c', notes);
  const starts: number[] = [];
  let notebook: Notebook | null = null;
  for (let round = 0; round < 5; round += 1) {
    const notebooks = reopen(profile);
    starts.push(
      await timed(async () => {
        const read = await notebooks.read('c');
        if (!read.ok) throw new Error(read.message);
        notebook = read.value;
      }),
    );
    await notebooks.close();
  }
  if (notebook === null) throw new Error('No notebook was read.');
  const looking = await look(notebook);
  const saving = await compare(profile, notes, samples);
  return { notes, ...saving, start: median(starts), ...looking };
}

async function look({ notes }: Notebook): Promise<Pick<NotebookFigures, 'list' | 'filter'>> {
  const nothing = { claims: new Map(), placements: new Map(), sections: new Map(), standing: new Map() };
  const around = { own: author.id, ...nothing, forks: new Map(), stale: new Set<string>(), colours: {} };
  const lists: number[] = [];
  const filters: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    lists.push(await timed(async () => void noteRows(notes, around)));
    const rows = noteRows(notes, around);
    const query = 'colour:sage author:brandt kind:note quarterly';
    filters.push(await timed(async () => void findNotes(rows, query, { colours: {} })));
  }
  return { list: median(lists), filter: median(filters) };
}

/** Saves beside bare writes of the same bytes, in turns so that both meet the same disk. */
async function compare(
  profile: string,
  notes: number,
  samples: number,
): Promise<Pick<NotebookFigures, 'save' | 'bare'>> {
  const notebooks = reopen(profile);
  await notebooks.read('c');
  const bare = await open(join(profile, 'bare'), 'a');
  const saves: number[] = [];
  const bares: number[] = [];
  try {
    for (let sample = 0; sample < samples + 20; sample += 1) {
      const text = wordsOf(sample);
      const bytes = recordLine({ save: notes + sample, entry: noteOf(claim, text) });
      const save = await timed(() => saveNote(notebooks, text));
      const write = await timed(async () => {
        await bare.write(bytes);
        await bare.sync();
      });
      // The first ones open files and warm the code.
      if (sample < 20) continue;
      saves.push(save);
      bares.push(write);
    }
  } finally {
    await bare.close();
    await notebooks.close();
  }
  return { save: median(saves), bare: median(bares) };
}

/** Writes long notes until the journal is folded into the snapshot, and watches the event loop while they are saved. */
async function fold(profile: string): Promise<FoldingFigures> {
  const notebooks = reopen(profile);
  await notebooks.read('c');
  let longestStall = 0;
  let slowestSaveMeanwhile = 0;
  let watching = true;
  const watch = (async () => {
    for (let before = performance.now(); watching; ) {
      await nextTurn();
      const now = performance.now();
      longestStall = Math.max(longestStall, now - before);
      before = now;
    }
  })();
  const long = wordsOf(5).repeat(160);
  for (let count = 0; count < 500; count += 1) {
    slowestSaveMeanwhile = Math.max(slowestSaveMeanwhile, await timed(() => saveNote(notebooks, long)));
  }
  await notebooks.close();
  watching = false;
  await watch;
  return { longestStall, slowestSaveMeanwhile };
}

async function saveNote(notebooks: Notebooks, text: string): Promise<void> {
  const saved = await notebooks.saveNote({ ...newDraft('c', claim), text }, against);
  if (!saved.ok) throw new Error(saved.message);
}

function reopen(profile: string): Notebooks {
  return openNotebooks({ profile, refusal: null, author: () => author, now: () => new Date(), newId: randomUUID });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
