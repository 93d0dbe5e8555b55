import { formatAxis } from '../../claims/format.ts';
import type { Chart, Datum } from '../chart.ts';
import type { FigureMark } from '../chart-option.ts';
import {
  axisTickShape,
  type ChartView,
  type Drawing,
  figureDrawing,
  figureEnds,
  isFocused,
  labelGround,
  roomyTicks,
  valueRuns,
} from '../drawing.ts';
import { logScale, type Scale } from '../scale.ts';
import { lineShape, runShapes, runsWidth, type Shape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { layOutRows, type Rows, seriesOf } from './rows.ts';

const axisHeight = 24;
const pointSize = 9;
const labelGap = 10;
/** Where a bar has no room for its label on either side, the label goes this far up, opposite the row's name. */
const labelLine = 16;

/** Points on a log scale, one a row; a range is a bar from low to high. */
export function drawLadder(chart: Chart, view: ChartView): Drawing {
  const contents = chart.data.map((datum) => ({
    label: datum.label,
    focused: isFocused(datum, view),
    series: seriesOf(chart, datum),
  }));
  const right = 26;
  const values = chart.data.flatMap((datum) => figureEnds(datum));
  const hanging = layOutRows(contents, view, right);
  const labelsFit = (rows: Rows) => {
    const scale = logScale(values, view.width - rows.left - right);
    return chart.data.every((datum) => labelStart(datum, scale, rows.left, view) !== null);
  };
  const valuesBesideNames = chart.data.every((datum) => {
    const name = wrapText(datum.label, view.width, 12).at(-1) ?? '';
    return textWidth(name, 12) + labelGap + runsWidth(valueRuns(datum, view)) <= view.width;
  });
  const rows = labelsFit(hanging)
    ? hanging
    : layOutRows(contents, view, view.width, 0, valuesBesideNames ? 0 : labelLine);
  const { top, bottom, centres, labels } = rows;
  const left = rows.stacked ? rows.left + 8 : rows.left;
  const scale = logScale(values, view.width - left - right);
  const marks = chart.data.map((datum, index) => {
    const [low, high] = figureEnds(datum);
    const runs = valueRuns(datum, view);
    const width = runsWidth(runs);
    const beside = labelStart(datum, scale, left, view);
    const start = beside ?? view.width - width - left - scale.at(high);
    const mark: FigureMark = {
      form: datum.value === null ? 'bar' : 'circle',
      kind: datum.kind,
      focused: isFocused(datum, view),
      ringed: datum.id === view.cursor,
      row: centres[index] ?? 0,
      thickness: pointSize,
      labels:
        beside === null
          ? [labelGround(start, width, view, -labelLine), ...runShapes(runs, start, -labelLine)]
          : [labelGround(start, width, view), ...runShapes(runs, start, 0)],
    };
    return { ...mark, datum: { name: datum.label, value: [low, high] } };
  });
  return figureDrawing(
    view,
    bottom + axisHeight,
    { left, right, top: 0, bottom: 0, x: axisOf(scale), y: { type: 'value', min: 0, max: 1 } },
    [...gridShapes(scale, chart.unit ?? 'ratio', left, top, bottom, view), ...labels],
    marks,
    { x: [0, 1], y: [] },
  );
}

/** Where a label starts, from its mark's right end: right of it, else left of it; null where neither has room. */
function labelStart(datum: Datum, scale: Scale, left: number, view: ChartView): number | null {
  const [low, high] = figureEnds(datum);
  const width = runsWidth(valueRuns(datum, view));
  if (left + scale.at(high) + labelGap + width <= view.width) return labelGap;
  if (scale.at(low) - labelGap - width < 0) return null;
  return -(scale.at(high) - scale.at(low)) - labelGap - width;
}

/** Vertical gridlines from `top` to `bottom` with their values beneath. */
export function gridShapes(
  scale: Scale,
  unit: string,
  left: number,
  top: number,
  bottom: number,
  view: ChartView,
): readonly Shape[] {
  const ticks = scale.ticks.map((value) => ({ value, text: formatAxis(value, unit) }));
  return [
    ...ticks.map(({ value }) => {
      const x = left + scale.at(value);
      return lineShape(
        [
          [x, top],
          [x, bottom],
        ],
        view.theme.rule,
      );
    }),
    ...roomyTicks(ticks, ({ value }) => scale.at(value)).map(({ value, text }) =>
      axisTickShape(text, left + scale.at(value), bottom + 12, view),
    ),
  ];
}

export function axisOf({ type, min, max }: Scale): Pick<Scale, 'type' | 'min' | 'max'> {
  return { type, min, max };
}
