import type { CustomSeriesRenderItem, CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { FigureMark, ReferenceMark, SceneMark } from './chart-option.ts';
import type { ChartTheme } from './chart-theme.ts';
import { ringShape } from './drawing.ts';
import { barShapes, pointShapes } from './kind-mark.ts';
import type { Box, Shape } from './scene.ts';

/** `echarts.registerCustomSeries`, handed in so that this file needs no part of ECharts itself. */
export type RegisterSeries = (name: string, renderItem: CustomSeriesRenderItem) => void;

/** Teaches ECharts the named forms our options use. Call once before the first chart is drawn. */
export function registerChartForms(register: RegisterSeries): void {
  register('claimbookFigure', renderFigure);
  register('claimbookScene', renderScene);
}

/** What lies over what in a chart with axes: a reference is seen across bars, and points sit on it. */
const layer = { area: -1, bars: 0, rule: 1, points: 2, labels: 3 } as const;

/**
 * A bar from low to high, or a point, at the place ECharts gives its data; labels hang on its right end. A reference is
 * drawn as it is laid out.
 */
function renderFigure(
  params: CustomSeriesRenderItemParams,
  api: CustomSeriesRenderItemAPI,
): ReturnType<CustomSeriesRenderItem> {
  const { theme, marks } = payloadOf<FigureMark | ReferenceMark>(params);
  const mark = marks[params.dataIndex];
  if (mark === undefined) return null;
  if ('rule' in mark) {
    return group([
      ...copies(mark.area, layer.area),
      ...copies(mark.rule, layer.rule),
      ...copies(mark.labels, layer.labels),
    ]);
  }
  const { box, anchor } = mark.row === null ? placeByAxes(mark, api) : placeInRow(mark, mark.row, api);
  const shapes =
    mark.form === 'bar'
      ? copies(barShapes(box, mark.kind, mark.focused, theme), layer.bars)
      : copies(pointShapes(anchor, mark.kind, mark.focused, theme, mark.form), layer.points);
  return group([
    ...(mark.ringed ? [ringShape(box, theme)] : []),
    ...shapes,
    { type: 'group', x: anchor[0], y: anchor[1], children: copies(mark.labels, layer.labels) },
  ]);
}

interface Placed {
  readonly box: Box;
  readonly anchor: readonly [number, number];
}

/** Rows: data are [low, high] on the x axis. */
function placeInRow(mark: FigureMark, row: number, api: CustomSeriesRenderItemAPI): Placed {
  const from = api.coord([api.value(0), 0])[0] ?? 0;
  const to = api.coord([api.value(1), 0])[0] ?? from;
  const half = mark.form === 'bar' ? 0 : mark.thickness / 2;
  const box = {
    x: Math.min(from, to) - half,
    y: row - mark.thickness / 2,
    // A figure too small for the scale still shows that it is not nothing.
    width: Math.max(Math.abs(to - from), mark.form === 'bar' ? 1 : 0) + 2 * half,
    height: mark.thickness,
  };
  return { box, anchor: [Math.max(from, to), row] };
}

/** A plot: data are [date, low, high]. */
function placeByAxes(mark: FigureMark, api: CustomSeriesRenderItemAPI): Placed {
  const [x = 0, low = 0] = api.coord([api.value(0), api.value(1)]);
  const high = api.coord([api.value(0), api.value(2)])[1] ?? low;
  const half = mark.thickness / 2;
  const reach = mark.form === 'bar' ? 0 : half;
  const box = { x: x - half, y: high - reach, width: mark.thickness, height: low - high + 2 * reach };
  return { box, anchor: [x, high] };
}

function renderScene(params: CustomSeriesRenderItemParams): ReturnType<CustomSeriesRenderItem> {
  const mark = payloadOf<SceneMark>(params).marks[params.dataIndex];
  return mark === undefined ? null : group(copies(mark.shapes));
}

function payloadOf<Mark>(params: CustomSeriesRenderItemParams): {
  readonly theme: ChartTheme;
  readonly marks: readonly Mark[];
} {
  // The payload is the one that our own forms wrote into the option; ECharts only carries it.
  return params.itemPayload as { theme: ChartTheme; marks: readonly Mark[] };
}

/** ECharts writes into the elements it is given, so each drawing gets its own. */
function copies(shapes: readonly Shape[], z2 = 0): readonly object[] {
  return shapes.map((shape): object => ({ ...shape, z2, style: { ...shape.style } }));
}

function group(children: readonly object[]): ReturnType<CustomSeriesRenderItem> {
  // Pointing at a mark must not repaint it: ECharts would lighten the label's ground too.
  return { type: 'group', emphasisDisabled: true, children } as ReturnType<CustomSeriesRenderItem>;
}
