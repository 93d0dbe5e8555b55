import type { Datum } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { Shape } from './scene.ts';

/** A mark on axes: ECharts places it by its data, the rest is how it looks there. */
export interface FigureMark {
  readonly form: 'bar' | 'circle' | 'square';
  readonly kind: Datum['kind'];
  readonly focused: boolean;
  readonly ringed: boolean;
  /** The px it is centred on where rows, not a value axis, place it. */
  readonly row: number | null;
  readonly thickness: number;
  /** Shapes in px from the mark's right end, or from its point. */
  readonly labels: readonly Shape[];
}

/** A line or band across the plot that others are read against, laid out in px of the whole drawing. */
export interface ReferenceMark {
  /** Lies under every mark: what of a band can be pointed at. */
  readonly area: readonly Shape[];
  /** Lies over marks and under labels. */
  readonly rule: readonly Shape[];
  readonly labels: readonly Shape[];
}

/** A mark laid out in px of the whole drawing. */
export interface SceneMark {
  readonly shapes: readonly Shape[];
}

export interface Axis {
  readonly type: 'value' | 'log' | 'time';
  readonly min: number;
  readonly max: number;
  readonly inverse?: boolean;
}

export interface CustomSeries {
  readonly type: 'custom';
  readonly id: string;
  /** Furniture lies under joins, and joins under marks and their labels. */
  readonly z: 0 | 2;
  readonly silent?: boolean;
  readonly clip: false;
  readonly renderItem: 'claimbookFigure' | 'claimbookScene';
  readonly coordinateSystem: 'cartesian2d' | 'none';
  readonly encode?: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly itemPayload: {
    readonly theme: ChartTheme;
    readonly marks: readonly (FigureMark | ReferenceMark)[] | readonly SceneMark[];
  };
  readonly data: readonly SeriesDatum[];
}

/** Figures in the chart's unit, dates as ISO text; a mark without figures has none. */
export interface SeriesDatum {
  readonly name: string;
  readonly value: readonly (number | string | null)[];
}

export interface LineSeries {
  readonly type: 'line';
  readonly id: string;
  readonly z: 1;
  readonly silent: true;
  readonly showSymbol: false;
  readonly lineStyle: { readonly color: string; readonly width: number };
  readonly data: readonly SeriesDatum[];
}

/** The ECharts options that charts here are made of: JSON, with forms of our own named in `renderItem`. */
export type ChartOption = {
  readonly animation: false;
  readonly backgroundColor: string;
  readonly useUTC: true;
  readonly grid?: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> & { readonly outerBoundsMode: 'none' };
  readonly xAxis?: Axis & { readonly show: false };
  readonly yAxis?: Axis & { readonly show: false };
  readonly series: readonly (CustomSeries | LineSeries)[];
};
