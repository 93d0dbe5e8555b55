import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The files of our own that a module loads before it runs; types and what it imports later are not among them. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = /^(?:import|export)\s+(?!type\b)(?:[\w$*{},\s]+?\sfrom\s+)?['"](\.[^'"]+\.tsx?)['"]/gm;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) loadedWith(join(dirname(file), path), seen);
  return seen;
}

test('the first screen loads neither ECharts nor anything that lays a chart out', () => {
  const files = [...loadedWith(join(root, 'renderer/main.tsx'))].map((file) => relative(root, file));
  expect(files).toContain(join('renderer', 'charts', 'ChartDrawing.tsx'));
  expect(files.filter((file) => /charts.(forms|build-chart-option|drawing|scene|chart-engine)/.test(file))).toEqual([]);
  for (const file of files)
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^import (?!type)[^;]*'echarts/m);
});
