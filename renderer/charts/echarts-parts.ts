type ChartEngine = typeof import('./chart-engine.ts');

let loading: Promise<ChartEngine> | null = null;

/** ECharts with the parts we use, fetched once and only when first needed. A failed load may be tried again. */
export function loadCharts(): Promise<ChartEngine> {
  loading ??= import('./chart-engine.ts').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
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
