/** Waits for charts to be drawn. */
export interface ChartWatch {
  readonly drawn: (chart: string) => void;
  readonly failed: (chart: string, reason: string) => void;
  /** Nothing more will be drawn, because of `problem`. */
  readonly stopped: (problem: string) => void;
  /** Resolves with null once every chart is drawn, or with a sentence when one fails or none was drawn for `limit` ms. */
  readonly settled: (limit: number) => Promise<string | null>;
}

/** How often `onDrawn` is told at most, in ms between two. */
const pause = 100;

/** Watches these charts; `onDrawn` is told now and then how many are drawn. */
export function watchCharts(
  charts: readonly { readonly id: string; readonly title: string }[],
  onDrawn: (count: number) => void,
): ChartWatch {
  const missing = new Map(charts.map(({ id, title }) => [id, title]));
  let told = 0;
  let late: (() => void) | null = null;
  let timer = 0;
  let settle: (problem: string | null) => void = () => {};
  const outcome = new Promise<string | null>((resolve) => {
    settle = (problem) => {
      clearTimeout(timer);
      late = null;
      resolve(problem);
    };
  });
  const wait = (limit: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => late?.(), limit);
  };
  let patience = 0;
  if (missing.size === 0) settle(null);
  return {
    drawn(chart) {
      if (!missing.delete(chart)) return;
      if (late !== null) wait(patience);
      const now = performance.now();
      if (now - told > pause || missing.size === 0) {
        told = now;
        onDrawn(charts.length - missing.size);
      }
      if (missing.size === 0) settle(null);
    },
    failed(chart, reason) {
      settle(`The chart “${missing.get(chart) ?? chart}” could not be drawn (${reason}).`);
    },
    stopped: (problem) => settle(problem),
    settled(limit) {
      if (missing.size === 0) return outcome;
      patience = limit;
      late = () => {
        const [title = ''] = missing.values();
        settle(`The chart “${title}” was not drawn within ${Math.round(limit / 1000)} seconds.`);
      };
      wait(limit);
      return outcome;
    },
  };
}
