import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadedWith } from '../support/loaded-with.ts';

const root = join(import.meta.dirname, '../..');

test.each([
  ['the first screen', 'renderer/main.tsx', join('renderer', 'claims', 'EvidencePanel.tsx')],
  ['the frame of a chart', 'renderer/claims/ClaimCharts.tsx', join('renderer', 'charts', 'ChartDrawing.tsx')],
])('%s loads neither ECharts nor anything that lays a chart out', (_name, start, among) => {
  const files = [...loadedWith(join(root, start))].map((file) => relative(root, file));
  expect(files).toContain(among);
  expect(files.filter((file) => /charts.(forms|build-chart-option|drawing|scene|chart-engine)/.test(file))).toEqual([]);
  for (const file of files)
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^import (?!type)[^;]*'echarts/m);
});
