import { fileURLToPath } from 'node:url';
import { compileContent } from '../../content/build/compile-content.ts';
import type { Chart } from '../../shared/charts/chart.ts';

const library = fileURLToPath(new URL('../../content', import.meta.url));

/** Every chart of the briefings that come with the app, each once. */
export async function bundledCharts(): Promise<readonly Chart[]> {
  const { charts } = await compileContent(library);
  return charts;
}
