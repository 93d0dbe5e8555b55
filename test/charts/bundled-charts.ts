import { fileURLToPath } from 'node:url';
import { compileContent } from '../../content/build/compile-content.ts';
import type { Chart } from '../../shared/charts/chart.ts';

const briefings = fileURLToPath(new URL('../../content/briefings', import.meta.url));

/** Every chart of the briefings that come with the app. */
export async function bundledCharts(): Promise<readonly Chart[]> {
  const { editions } = await compileContent(briefings);
  return editions.flatMap((edition) => edition.charts);
}
