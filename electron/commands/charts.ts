import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildChartOption, type ChartView } from '../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import { printChart } from '../../shared/charts/chart-theme.ts';
import { sheetSvg } from '../services/charts/sheet-svg.ts';
import { makeFolder } from '../services/disk/make-folder.ts';
import { bundledCharts, formatOf } from './bundled-content.ts';
import { readArguments, runCommand } from './run-command.ts';

/** Black on white and as wide as a page takes: a chart to put somewhere else. */
const view: ChartView = { focus: null, cursor: null, theme: printChart, width: 640, print: true };

/** `charts [--format json] [--briefing ID] [--out DIR]`: every chart on stdout; with a folder, one SVG each into it,
 * with its title, key and source line. */
async function charts(): Promise<number> {
  const { values } = readArguments('charts', {
    format: { type: 'string', default: 'json' },
    briefing: { type: 'string' },
    out: { type: 'string' },
  });
  formatOf('charts', values.format, ['json']);
  const all = await bundledCharts(values.briefing);
  if (values.out !== undefined && !(await writeSvgs(all, values.out))) return 1;
  process.stdout.write(`${JSON.stringify(all.map(described), null, 2)}\n`);
  return 0;
}

function described(chart: Chart) {
  const { record: _, ...rest } = chart;
  return { ...rest, option: buildChartOption(chart, view) };
}

/** False, and a sentence on stderr, where the folder cannot be made or written. */
async function writeSvgs(all: readonly Chart[], folder: string): Promise<boolean> {
  try {
    await makeFolder(folder, 0o777);
    for (const [index, chart] of all.entries()) {
      await writeFile(join(folder, `${chart.id}.svg`), sheetSvg(chart));
      process.stderr.write(`${index + 1} of ${all.length}  ${chart.id}.svg\n`);
    }
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    process.stderr.write(`The folder ${folder} cannot be written: ${reasonOf(error.code)}. Name one that can.\n`);
    return false;
  }
}

function reasonOf(code: unknown): string {
  switch (code) {
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands in its place';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be written';
    case 'EROFS':
      return 'its disk is read-only';
    case 'ENOENT':
      return 'no folder can be made there';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return String(code);
  }
}

runCommand(charts);
