export type ChartEngine = typeof import('./chart-engine.ts');

let loading: Promise<ChartEngine> | null = null;
let loaded: ChartEngine | null = null;

/** What charts are laid out and drawn with, fetched once and only when first needed. A failed load may be tried again. */
export function loadCharts(): Promise<ChartEngine> {
  loading ??= import('./chart-engine.ts').then(
    (engine) => {
      loaded = engine;
      return engine;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The same, where it is here already. */
export function loadedCharts(): ChartEngine | null {
  return loaded;
}

/** Loads ECharts and draws one mark out of sight, so that the first claim's chart does not wait. Call it while idle. */
export async function warmCharts(): Promise<void> {
  const engine = await loadCharts();
  const chart = engine.startChart(document.createElement('div'), 100, 100);
  chart.setOption({
    animation: false,
    xAxis: { show: false },
    yAxis: { show: false },
    series: [{ type: 'line', data: [1, 2] }],
  });
  chart.dispose();
}
