import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, runCommand } from '../../electron/commands/run-command.ts';
import { measureDesk } from './desk.ts';
import { measureLaunch } from './launch.ts';
import { measureNoteSave } from './note-save.ts';
import { measurePackPrint } from './pack-print.ts';
import { measureSearch } from './search.ts';
import { measureSelection } from './select-claim.ts';

/** One line of the report: a figure, and what it should be at most where something was promised. */
interface Line {
  readonly name: string;
  readonly figure: number;
  readonly unit: '×' | 'ms' | 'kB';
  readonly most: number | null;
}

/** Notes are measured on the disk that holds the checkout, since a temporary folder may be memory. */
async function onThisDisk<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  const folder = mkdtempSync(join(cache, 'claimbook-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const inEnglish = (count: number): string => count.toLocaleString('en-GB');

async function measureAll(): Promise<readonly Line[]> {
  const launch = await measureLaunch();
  const selection = await measureSelection();
  const save = await onThisDisk((folder) => measureNoteSave(folder));
  const desk = await measureDesk();
  const search = await measureSearch();
  const pack = await measurePackPrint();
  return [
    {
      name: 'launch to a readable briefing, over the same launch of an idle page',
      figure: launch.ratio,
      unit: '×',
      most: 1.3,
    },
    { name: 'launch', figure: launch.launch, unit: 'ms', most: null },
    { name: 'script of the first screen', figure: launch.script, unit: 'kB', most: 350 },
    { name: 'claim selected to chart painted, 95th percentile', figure: selection.percentile95, unit: 'ms', most: 50 },
    { name: 'claim selected to chart painted, median', figure: selection.median, unit: 'ms', most: null },
    { name: 'note saved, over a bare write and fsync, at 100 notes', figure: save.ratioAt100, unit: '×', most: 1.5 },
    {
      name: 'note saved, over a bare write and fsync, at 100,000 notes',
      figure: save.ratioAt100000,
      unit: '×',
      most: 1.5,
    },
    {
      name: 'note saved at 100,000 notes, over the same at 100',
      figure: save.saveAt100000 / save.saveAt100,
      unit: '×',
      most: null,
    },
    { name: 'longest stall while 100,000 notes are folded', figure: save.longestStall, unit: 'ms', most: null },
    ...desk.ledgers.flatMap(({ claims, open, filter, scroll }): readonly Line[] => [
      {
        name: `ledger of ${inEnglish(claims)} claims opened, from the key to its rows`,
        figure: open,
        unit: 'ms',
        most: null,
      },
      {
        name: `ledger of ${inEnglish(claims)} claims, a key in the filter, 95th percentile`,
        figure: filter,
        unit: 'ms',
        most: null,
      },
      {
        name: `ledger of ${inEnglish(claims)} claims, between frames while scrolling, 95th percentile`,
        figure: scroll,
        unit: 'ms',
        most: null,
      },
    ]),
    { name: 'theme switched', figure: desk.theme, unit: 'ms', most: null },
    ...search.flatMap(({ briefings, percentile95, indexing }): readonly Line[] => [
      {
        name: `search, a keystroke over ${inEnglish(briefings)} briefings, 95th percentile`,
        figure: percentile95,
        unit: 'ms',
        most: 10,
      },
      {
        name: `search, ${inEnglish(briefings)} briefings taken in, off the frame`,
        figure: indexing,
        unit: 'ms',
        most: null,
      },
    ]),
    ...pack,
  ];
}

async function bench(): Promise<number> {
  const { values } = readArguments('bench', { json: { type: 'boolean', default: false } });
  const lines = await measureAll();
  if (values.json) {
    process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
    return 0;
  }
  for (const { name, figure, unit, most } of lines) {
    const shown = figure.toFixed(unit === '×' ? 2 : 0).padStart(8);
    process.stdout.write(`${shown} ${unit.padEnd(2)}  ${name}${most === null ? '' : `; at most ${most} ${unit}`}\n`);
  }
  return 0;
}

runCommand(bench);
