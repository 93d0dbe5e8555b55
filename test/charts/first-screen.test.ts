import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadedWith } from '../support/loaded-with.ts';

const root = join(import.meta.dirname, '../..');

test('the first screen loads neither ECharts nor anything that lays a chart out', () => {
  const files = [...loadedWith(join(root, 'renderer/main.tsx'))].map((file) => relative(root, file));
  expect(files).toContain(join('renderer', 'charts', 'ChartDrawing.tsx'));
  expect(files.filter((file) => /charts.(forms|build-chart-option|drawing|scene|chart-engine)/.test(file))).toEqual([]);
  for (const file of files)
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^import (?!type)[^;]*'echarts/m);
});
