import { randomUUID } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeWholeFile } from '../../electron/services/disk/write-whole-file.ts';
import { headLine, recordLine } from '../../electron/services/notebook/journal-format.ts';
import { type Notebooks, openNotebooks } from '../../electron/services/notebook/open-notebooks.ts';
import { snapshotFile } from '../../electron/services/notebook/snapshot-file.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { median } from './median.ts';

/** Figures of one run. Times are medians in ms unless they say otherwise. */
export interface NoteSaveFigures {
  /** A note acknowledged by the notebook, over a bare write and fsync of the same bytes on the same disk. */
  readonly ratioAt100: number;
  readonly ratioAt100000: number;
  readonly saveAt100: number;
  readonly saveAt100000: number;
  readonly bareAt100: number;
  readonly bareAt100000: number;
  /** The longest turn of the event loop, in ms, while 100,000 notes are folded into a new snapshot; saves go on. */
  readonly longestStall: number;
  /** The slowest save meanwhile. */
  readonly slowestSaveMeanwhile: number;
}

const author = { id: randomUUID(), name: 'Reader' };
const against = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
const words = 'The figure stands in the second quarterly table, a line below the one that the article cites. ';

/**
 * Measures saves of notes in a fresh folder inside `disk`, each beside a bare write and fsync of the same bytes, in
 * turns so that both meet the same disk.
 */
export async function measureNoteSave(disk: string, samples = 300): Promise<NoteSaveFigures> {
  const folder = await mkdtemp(join(disk, 'claimbook-bench-'));
  try {
    const few = await compare(join(folder, 'few'), 100, samples);
    const many = await compare(join(folder, 'many'), 100_000, samples);
    const folding = await fold(join(folder, 'many'));
    return {
      ratioAt100: few.save / few.bare,
      ratioAt100000: many.save / many.bare,
      saveAt100: few.save,
      saveAt100000: many.save,
      bareAt100: few.bare,
      bareAt100000: many.bare,
      ...folding,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(profile: string, notes: number, samples: number) {
  await fill(profile, notes);
  const notebooks = reopen(profile);
  await notebooks.read('c');
  const bare = await open(join(profile, 'bare'), 'a');
  const saves: number[] = [];
  const bares: number[] = [];
  try {
    for (let sample = 0; sample < samples + 20; sample += 1) {
      const text = `${sample} ${words.repeat(1 + (sample % 6))}`;
      const bytes = recordLine({ save: notes + sample, entry: noteOf(text) });
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
async function fold(profile: string): Promise<Pick<NoteSaveFigures, 'longestStall' | 'slowestSaveMeanwhile'>> {
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
  const long = words.repeat(1000);
  for (let count = 0; count < 500; count += 1) {
    slowestSaveMeanwhile = Math.max(slowestSaveMeanwhile, await timed(() => saveNote(notebooks, long)));
  }
  await notebooks.close();
  watching = false;
  await watch;
  return { longestStall, slowestSaveMeanwhile };
}

async function saveNote(notebooks: Notebooks, text: string): Promise<void> {
  const draft = { id: null, briefing: 'c', claim: 'c_daily_tokens', text, removed: false };
  const saved = await notebooks.saveNote(draft, against);
  if (!saved.ok) throw new Error(saved.message);
}

async function fill(profile: string, count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) => noteOf(`${index} ${words.repeat(1 + (index % 3))}`));
  const notebook = join(profile, 'notebook');
  const first = reopen(profile);
  await saveNote(first, words);
  await first.close();
  await snapshotFile(join(notebook, 'c.json')).write({ version: 1, briefing: 'c', through: count, entries });
  await writeWholeFile(join(notebook, 'c.journal'), [headLine('c', 1, count)]);
}

function reopen(profile: string): Notebooks {
  return openNotebooks({ profile, refusal: null, author: () => author, now: () => new Date(), newId: randomUUID });
}

function noteOf(text: string): Note {
  const now = new Date().toISOString();
  const id = randomUUID();
  return {
    type: 'note',
    id,
    author,
    briefing: 'c',
    claim: 'c_daily_tokens',
    created: now,
    changed: now,
    against,
    text,
    removed: false,
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
