/** Waits for charts to be drawn. */
export interface ChartWatch {
  readonly drawn: (chart: string) => void;
  readonly failed: (chart: string, reason: string) => void;
  /** Nothing more will be drawn, because of `problem`. */
  readonly stopped: (problem: string) => void;
  /** Resolves with null once every chart is drawn, or with a sentence when one fails or `limit` ms have passed. */
  readonly settled: (limit: number) => Promise<string | null>;
}

export function watchCharts(charts: readonly { readonly id: string; readonly title: string }[]): ChartWatch {
  const missing = new Map(charts.map(({ id, title }) => [id, title]));
  let settle: (problem: string | null) => void = () => {};
  const outcome = new Promise<string | null>((resolve) => {
    settle = resolve;
  });
  if (missing.size === 0) settle(null);
  return {
    drawn(chart) {
      missing.delete(chart);
      if (missing.size === 0) settle(null);
    },
    failed(chart, reason) {
      settle(`The chart “${missing.get(chart) ?? chart}” could not be drawn (${reason}).`);
    },
    stopped: (problem) => settle(problem),
    settled(limit) {
      setTimeout(() => {
        const [title = ''] = missing.values();
        settle(`The chart “${title}” was not drawn within ${Math.round(limit / 1000)} seconds.`);
      }, limit);
      return outcome;
    },
  };
}
