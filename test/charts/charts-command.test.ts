import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { formatOf } from '../../electron/commands/bundled-content.ts';
import { UsageError } from '../../electron/commands/run-command.ts';
import { bundledCharts } from './bundled-charts.ts';

const root = join(import.meta.dirname, '../..');

vi.setConfig({ testTimeout: 60_000 });

function charts(...args: readonly string[]) {
  const program = join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [program, 'electron/commands/charts.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
}

test('every chart comes as JSON with its claims, its data and its option, and as a drawing where a folder is named', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'claimbook-charts-')), 'new');
  const { stdout, stderr, status } = charts('--out', folder);
  expect(status).toBe(0);
  const all: readonly Record<string, unknown>[] = JSON.parse(stdout);
  const expected = await bundledCharts();
  expect(all.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  for (const chart of all) {
    expect(chart).toMatchObject({ title: expect.any(String), form: expect.any(String), home: expect.any(String) });
    expect(chart.claims).toContain(chart.home);
    for (const datum of chart.data as readonly { claims: readonly string[]; expression: string | null }[]) {
      expect(datum.claims.length).toBeGreaterThan(0);
      expect(datum.expression === null || datum.expression.length > 0).toBe(true);
    }
    expect(chart.option).toHaveProperty('series');
  }
  expect(readdirSync(folder).sort()).toEqual(expected.map(({ id }) => `${id}.svg`).sort());
  for (const file of readdirSync(folder))
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^<svg[\s\S]*<\/svg>$/);
  expect(stderr.trim().split('\n')).toHaveLength(expected.length);
});

test.skipIf(!existsSync('/proc'))(
  'a folder under /proc, where none can be made, is one sentence and not an endless wait',
  () => {
    const refused = charts('--out', '/proc/claimbook/charts');
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr.trim()).toBe(
      'The folder /proc/claimbook/charts cannot be written: no folder can be made there. Name one that can.',
    );
  },
);

test('a folder that cannot be written is one sentence and exit 1; a format it does not know is refused by name', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'claimbook-charts-')), 'a-file');
  writeFileSync(file, '');
  const refused = charts('--out', join(file, 'sub'));
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr.trim().split('\n')).toEqual([expect.stringContaining('cannot be written')]);
  expect(() => formatOf('charts', 'pdf', ['json'])).toThrow(
    new UsageError('charts has no format "pdf"; use --format json.'),
  );
});
