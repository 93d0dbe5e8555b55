import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, runCommand } from '../../electron/commands/run-command.ts';
import { measureDesk } from './desk.ts';
import { measureLaunch } from './launch.ts';
import { measureNotebooks, type NotebookFigures } from './notebook.ts';
import { measurePackPrint } from './pack-print.ts';
import { measureSearch } from './search.ts';
import { measureSelection } from './select-claim.ts';

/** One line of the report: a figure, and what it should be at most where something was promised. */
interface Line {
  readonly name: string;
  readonly figure: number;
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | 'pages';
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
  const { sizes, folding } = await onThisDisk((folder) => measureNotebooks(folder));
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
    {
      name: 'launch with 100,000 notes in another briefing, over the same with none',
      figure: launch.withHistory,
      unit: '×',
      most: null,
    },
    { name: 'script of the first screen', figure: launch.script, unit: 'kB', most: 350 },
    { name: 'claim selected to chart painted, 95th percentile', figure: selection.percentile95, unit: 'ms', most: 50 },
    { name: 'claim selected to chart painted, median', figure: selection.median, unit: 'ms', most: null },
    ...sizes.flatMap((size) => notebookLines(size, sizes[0] ?? size)),
    { name: 'longest stall while 100,000 notes are folded', figure: folding.longestStall, unit: 'ms', most: null },
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

/** What a notebook's size costs: each figure by itself, and over the same in the smallest notebook. */
function notebookLines(size: NotebookFigures, smallest: NotebookFigures): readonly Line[] {
  const { notes, save, bare } = size;
  const at = `at ${inEnglish(notes)} notes`;
  const over = `over the same at ${inEnglish(smallest.notes)}`;
  const measured = [
    { what: `note saved ${at}`, figure: save, base: smallest.save },
    { what: `notebook opened ${at}`, figure: size.start, base: smallest.start },
    { what: `notes listed ${at}`, figure: size.list, base: smallest.list },
    { what: `notes filtered ${at}`, figure: size.filter, base: smallest.filter },
  ];
  return [
    { name: `note saved, over a bare write and fsync, ${at}`, figure: save / bare, unit: '×', most: 1.5 },
    ...measured.flatMap(({ what, figure, base }): readonly Line[] => [
      { name: what, figure, unit: 'ms', most: null },
      ...(size === smallest
        ? []
        : [{ name: `${what}, ${over}`, figure: figure / base, unit: '×', most: null } as const]),
    ]),
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
    process.stdout.write(`${shown} ${unit.padEnd(5)}  ${name}${most === null ? '' : `; at most ${most} ${unit}`}\n`);
  }
  return 0;
}

runCommand(bench);
