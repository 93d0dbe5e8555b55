import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import type { ChartTheme } from '../../shared/charts/chart-theme.ts';
import { type ChartEngine, loadCharts, loadedCharts } from './echarts-parts.ts';

type Instance = ReturnType<ChartEngine['startChart']>;

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
  /** The pointer came to a datum, or left it. */
  readonly onPoint?: (index: number | null) => void;
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
  const [engine, setEngine] = useState(loadedCharts);
  const [instance, setInstance] = useState<Instance | null>(null);
  const drawn = useRef<{ readonly chart: Chart; readonly width: number } | null>(null);
  // Before the engine is here the drawing has no height; the figure shows that it is on its way.
  const height = useMemo(() => engine?.chartHeight(chart, width) ?? 0, [engine, chart, width]);

  useEffect(() => {
    if (engine !== null) return;
    let gone = false;
    loadCharts().then(
      (loaded) => {
        if (!gone) setEngine(loaded);
      },
      (error: unknown) => {
        if (!gone) latest.current.onFailed?.(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [engine]);

  useEffect(() => {
    if (engine === null || element.current === null) return undefined;
    try {
      const begun = engine.startChart(element.current, 1, 1);
      begun.on('click', { seriesId: 'data' }, ({ dataIndex }) => latest.current.onDatum?.(dataIndex));
      begun.on('mouseover', { seriesId: 'data' }, ({ dataIndex }) => latest.current.onPoint?.(dataIndex));
      begun.on('mouseout', { seriesId: 'data' }, () => latest.current.onPoint?.(null));
      setInstance(begun);
      return () => begun.dispose();
    } catch (error) {
      latest.current.onFailed?.(error);
      return undefined;
    }
  }, [engine]);

  useEffect(() => {
    if (engine === null || instance === null || instance.isDisposed()) return;
    const finished = () => {
      instance.off('finished', finished);
      if (print) keepDrawing(element.current, chart.alt, instance);
      latest.current.onDrawn?.();
    };
    try {
      // Shapes of another chart, or of this one laid out for another width, would be taken over piece by piece.
      if (drawn.current?.chart !== chart || drawn.current.width !== width) instance.clear();
      drawn.current = { chart, width };
      instance.on('finished', finished);
      // ECharts' own resize would first draw the chart that goes once more, at the size of the one that comes.
      if (instance.getWidth() !== width || instance.getHeight() !== height) instance.getZr().resize({ width, height });
      instance.setOption(engine.buildChartOption(chart, { focus, cursor, theme, width, print }), { notMerge: true });
    } catch (error) {
      latest.current.onFailed?.(error);
    }
    return () => {
      if (!instance.isDisposed()) instance.off('finished', finished);
    };
  }, [engine, instance, chart, focus, cursor, theme, width, height, print]);

  return (
    <div className="chart-drawing" aria-hidden={!print} style={{ width: width * scale, height: height * scale }}>
      <div
        ref={element}
        style={{ width, height, ...(scale === 1 ? {} : { transform: `scale(${scale})`, transformOrigin: '0 0' }) }}
      />
    </div>
  );
}

/**
 * What is printed is drawn once: the drawing stays and ECharts goes, with the memory it holds. A label directly on the
 * inline SVG becomes the figure's alternative text in a tagged PDF.
 */
function keepDrawing(element: HTMLElement | null, alt: string, instance: Instance): void {
  const svg = element?.querySelector('svg')?.cloneNode(true);
  instance.dispose();
  if (!(svg instanceof SVGElement)) return;
  // ECharts hangs it in a box that is gone now; without that it would be laid over the page's head.
  svg.style.position = 'static';
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  element?.replaceChildren(svg);
}
