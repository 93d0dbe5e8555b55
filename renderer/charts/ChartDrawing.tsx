import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { buildChartOption, chartHeight } from '../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { ChartTheme } from '../../shared/charts/chart-theme.ts';
import { loadCharts } from './echarts-parts.ts';

type Instance = ReturnType<Awaited<ReturnType<typeof loadCharts>>['startChart']>;

interface ChartDrawingProps {
  readonly chart: Chart;
  /** The claim whose data are emphasised. */
  readonly focus: string | null;
  /** The datum with the keyboard's ring. */
  readonly cursor: string | null;
  readonly theme: ChartTheme;
  /** In print the drawing carries its own text alternative; on screen the figure around it does. */
  readonly print?: boolean;
  readonly width: number;
  /** Draws for a narrower place and shows it this many times as large; `width` is what it takes up. */
  readonly scale?: number;
  /** A datum was clicked; its index in `chart.data`. */
  readonly onDatum?: (index: number) => void;
  /** The drawing is complete. Told again for each chart and each change of how it is seen. */
  readonly onDrawn?: () => void;
  readonly onFailed?: (error: unknown) => void;
}

/** Draws a chart as inline SVG: the one place that starts ECharts. Its height follows from its width. */
export function ChartDrawing(props: ChartDrawingProps): ReactNode {
  const { chart, focus, cursor, theme, print = false, scale = 1 } = props;
  const width = Math.floor(props.width / scale);
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [instance, setInstance] = useState<Instance | null>(null);
  const drawn = useRef<Chart | null>(null);
  const height = useMemo(() => chartHeight(chart, width), [chart, width]);

  useEffect(() => {
    let started: Instance | null = null;
    let gone = false;
    const start = async () => {
      const { startChart } = await loadCharts();
      if (gone || element.current === null) return;
      started = startChart(element.current, 1, 1);
      started.on('click', { seriesId: 'data' }, ({ dataIndex }) => latest.current.onDatum?.(dataIndex));
      setInstance(started);
    };
    start().catch((error: unknown) => latest.current.onFailed?.(error));
    return () => {
      gone = true;
      started?.dispose();
    };
  }, []);

  useEffect(() => {
    if (instance === null || instance.isDisposed()) return;
    const finished = () => {
      instance.off('finished', finished);
      if (print) nameDrawing(element.current, chart.alt);
      latest.current.onDrawn?.();
    };
    try {
      // Shapes of another chart would be taken over piece by piece.
      if (drawn.current !== chart) instance.clear();
      drawn.current = chart;
      instance.on('finished', finished);
      // ECharts' own resize would first draw the chart that goes once more, at the size of the one that comes.
      if (instance.getWidth() !== width || instance.getHeight() !== height) instance.getZr().resize({ width, height });
      instance.setOption(buildChartOption(chart, { focus, cursor, theme, width, print }), { notMerge: true });
    } catch (error) {
      latest.current.onFailed?.(error);
    }
    return () => {
      if (!instance.isDisposed()) instance.off('finished', finished);
    };
  }, [instance, chart, focus, cursor, theme, width, height, print]);

  return (
    <div className="chart-drawing" aria-hidden={!print} style={{ width: width * scale, height: height * scale }}>
      <div
        ref={element}
        style={{ width, height, ...(scale === 1 ? {} : { transform: `scale(${scale})`, transformOrigin: '0 0' }) }}
      />
    </div>
  );
}

/** A label directly on the inline SVG becomes the figure's alternative text in a tagged PDF. */
function nameDrawing(element: HTMLElement | null, alt: string): void {
  const svg = element?.querySelector('svg');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', alt);
}
