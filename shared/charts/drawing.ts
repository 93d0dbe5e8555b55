import type { Datum } from './chart.ts';
import type {
  Axis,
  ChartOption,
  CustomSeries,
  FigureMark,
  LineSeries,
  ReferenceMark,
  SceneMark,
  SeriesDatum,
} from './chart-option.ts';
import type { ChartTheme } from './chart-theme.ts';
import { type Box, type Paint, type Run, rectShape, type Shape, textShape } from './scene.ts';
import { textWidth } from './text-width.ts';

/** How a chart is looked at. The option depends on nothing else. */
export interface ChartView {
  /** The selected claim: every datum that rests on it is drawn in blue. */
  readonly focus: string | null;
  /** The datum the keyboard cursor is on; it gets a ring. */
  readonly cursor: string | null;
  readonly theme: ChartTheme;
  /** In px; the height follows from it. */
  readonly width: number;
  readonly print: boolean;
}

export interface Drawing {
  readonly height: number;
  readonly option: ChartOption;
}

/** The px plot of a chart with axes, and what each axis spans. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Axis;
  readonly y: Axis;
}

/** A drawing whose marks ECharts places on axes; `furniture` is gridlines, ticks and row labels in px. */
export function figureDrawing(
  view: ChartView,
  height: number,
  plot: Plot,
  furniture: readonly Shape[],
  marks: readonly ((FigureMark | ReferenceMark) & { readonly datum: SeriesDatum })[],
  axes: { readonly x: readonly number[]; readonly y: readonly number[] },
  joins: readonly (readonly SeriesDatum[])[] = [],
): Drawing {
  const { left, right, top, bottom } = plot;
  return {
    height,
    option: {
      animation: false,
      backgroundColor: 'transparent',
      useUTC: true,
      grid: { left, right, top, bottom, outerBoundsMode: 'none' },
      xAxis: { ...plot.x, show: false },
      yAxis: { ...plot.y, show: false },
      series: [
        furnitureSeries(view, furniture),
        ...joins.map(
          (data, index): LineSeries => ({
            type: 'line',
            id: `join${index}`,
            z: 1,
            silent: true,
            showSymbol: false,
            lineStyle: { color: view.theme.g2, width: 1.25 },
            data,
          }),
        ),
        {
          type: 'custom',
          id: 'data',
          z: 2,
          clip: false,
          renderItem: 'claimbookFigure',
          coordinateSystem: 'cartesian2d',
          encode: axes,
          itemPayload: { theme: view.theme, marks: marks.map(({ datum: _, ...mark }) => mark) },
          data: marks.map((mark) => mark.datum),
        },
      ],
    },
  };
}

/** A drawing laid out in px: terms and what relates them, with no figure to place by. */
export function sceneDrawing(
  view: ChartView,
  height: number,
  furniture: readonly Shape[],
  marks: readonly (SceneMark & { readonly datum: SeriesDatum })[],
): Drawing {
  return {
    height,
    option: {
      animation: false,
      backgroundColor: 'transparent',
      useUTC: true,
      series: [
        furnitureSeries(view, furniture),
        {
          type: 'custom',
          id: 'data',
          z: 2,
          clip: false,
          renderItem: 'claimbookScene',
          coordinateSystem: 'none',
          itemPayload: { theme: view.theme, marks: marks.map(({ shapes }) => ({ shapes })) },
          data: marks.map((mark) => mark.datum),
        },
      ],
    },
  };
}

function furnitureSeries(view: ChartView, shapes: readonly Shape[]): CustomSeries {
  return {
    type: 'custom',
    id: 'furniture',
    z: 0,
    silent: true,
    clip: false,
    renderItem: 'claimbookScene',
    coordinateSystem: 'none',
    itemPayload: { theme: view.theme, marks: [{ shapes }] },
    data: [{ name: 'furniture', value: [] }],
  };
}

/** Whether a datum shows the claim that is selected. */
export function isFocused(datum: Datum, view: ChartView): boolean {
  return view.focus !== null && datum.claims.includes(view.focus);
}

/** A value and its claims' numbers, side by side: the direct label of a mark. */
export function valueRuns(datum: Datum, view: ChartView): readonly Run[] {
  const focused = isFocused(datum, view);
  const { theme } = view;
  const run = { face: 'mono', family: theme.mono, bold: focused } as const;
  return [
    { ...run, text: datum.text, size: 11.5, fill: focused ? theme.focusInk : theme.ink2 },
    { ...run, text: numbersText(datum), size: 11, fill: focused ? theme.focusInk : theme.ink3 },
  ];
}

const shownNumbers = 2;

/** "C02", "C02 C11", "C02 C11 +3". */
export function numbersText({ numbers }: Datum): string {
  const shown = numbers.slice(0, shownNumbers).join(' ');
  return numbers.length > shownNumbers ? `${shown} +${numbers.length - shownNumbers}` : shown;
}

/** A run of the interface face; bold and blue where its datum is in focus. */
export function termRun(text: string, fill: string, view: ChartView, size = 12, bold = false): Run {
  return { text, face: 'sans', family: view.theme.sans, size, fill, bold };
}

/** A tick's label: mono 11, quiet. */
export function tickShape(
  text: string,
  x: number,
  y: number,
  align: 'left' | 'center' | 'right',
  view: ChartView,
): Shape {
  const { theme } = view;
  return textShape({ text, face: 'mono', family: theme.mono, size: 11, fill: theme.ink3 }, x, y, align);
}

/** A tick's label beneath its place on a level axis, kept within the drawing. */
export function axisTickShape(text: string, x: number, y: number, view: ChartView): Shape {
  const half = textWidth(text, 11, 'mono') / 2;
  return tickShape(text, Math.max(half, Math.min(x, view.width - half)), y, 'center', view);
}

/** Ticks whose labels stand at least `gap` px apart: all of them, or every second, third and so on. */
export function roomyTicks<T extends { readonly text: string }>(
  ticks: readonly T[],
  at: (tick: T) => number,
  gap = 12,
): readonly T[] {
  for (let every = 1; every < ticks.length; every++) {
    const kept = ticks.filter((_, index) => index % every === 0);
    const crowded = kept.some((tick, index) => {
      const next = kept[index + 1];
      const need = next && (textWidth(tick.text, 11, 'mono') + textWidth(next.text, 11, 'mono')) / 2 + gap;
      return next !== undefined && need !== undefined && Math.abs(at(next) - at(tick)) < need;
    });
    if (!crowded) return kept;
  }
  return ticks.slice(0, 1);
}

/** A patch of the ground behind a label that is centred on `y`, so that gridlines do not run through it. */
export function labelGround(x: number, width: number, view: ChartView, y = 0): Shape {
  return rectShape({ x: x - 3, y: y - 8, width: width + 6, height: 16 }, { fill: view.theme.ground });
}

/** The ring of the keyboard cursor around a box. */
export function ringShape({ x, y, width, height }: Box, theme: ChartTheme): Shape {
  const style: Paint = { fill: 'none', stroke: theme.focus, lineWidth: 2 };
  return rectShape({ x: x - 3, y: y - 3, width: width + 6, height: height + 6 }, style);
}

/** A datum's name without that of the panel it stands in. */
export function ownLabel({ label }: Datum, panel: string): string {
  return label.startsWith(`${panel}, `) ? label.slice(panel.length + 2) : label;
}
