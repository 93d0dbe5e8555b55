import { formatAxis, formatUnit } from '../../claims/format.ts';
import type { Chart, Datum } from '../chart.ts';
import { pairKind } from '../chart-kinds.ts';
import {
  axisTickShape,
  type ChartView,
  type Drawing,
  isFocused,
  numbersText,
  ringShape,
  roomyTicks,
  sceneDrawing,
  termRun,
  tickShape,
} from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { barShapes, pointShapes } from '../kind-mark.ts';
import { type LabelLine, labelPoints } from '../point-labels.ts';
import { linearScale, logScale, type Scale } from '../scale.ts';
import { type Box, lineShape, type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';

const pointSize = 9;
const lineHeight = 15;
const titleSize = 11.5;
const tickHeight = 20;
const nameWidth = 132;
const keyGap = 8;

type ScatterRecord = Extract<Chart['record'], { form: 'scatter' }>;

/** A named point and the px that it covers. */
interface ScatterPoint {
  readonly label: string;
  readonly x: Datum;
  readonly y: Datum;
  readonly box: Box;
}

/** The px rectangle of the plot, and the scale of each axis from its lower left corner. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
}

/**
 * Named points by two measures. Each axis says what it measures and how; a range is as long as it is stated. Points are
 * named beside them, or, where that would crowd, by a letter that a list beneath explains.
 */
export function drawScatter(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'scatter') throw new TypeError(`${chart.id} is no scatter.`);
  const frame = frameOf(chart, record, view);
  const points = record.points.flatMap(({ label }, index): readonly ScatterPoint[] => {
    const [x, y] = chart.data.slice(index * 2, index * 2 + 2);
    return x === undefined || y === undefined ? [] : [{ label, x, y, box: boxOf(x, y, frame) }];
  });
  const titles = wrapText(axisTitle(record.x), view.width - frame.left, titleSize);
  const end = frame.bottom + tickHeight + titles.length * lineHeight;
  const labels = labelPoints(
    points.map((point) => wishOf(point, view)),
    [],
    plotBox(frame),
    end + keyGap,
    view,
  );
  return sceneDrawing(
    view,
    end + (labels.keyHeight === 0 ? 2 : keyGap + labels.keyHeight),
    [
      ...axisShapes(frame, record, view),
      ...titles.map((line, index) =>
        textShape(
          termRun(line, view.theme.ink3, view, titleSize),
          view.width - frame.right,
          frame.bottom + tickHeight + lineHeight * (index + 0.5),
          'right',
        ),
      ),
    ],
    points.flatMap((point, index) => marksOf(point, labels.shapes[index] ?? [], frame, view)),
  );
}

/** A name with its figures or, where those would crowd, without them. */
function wishOf({ label, x, y, box }: ScatterPoint, view: ChartView) {
  const focused = isFocused(x, view) || isFocused(y, view);
  const { theme } = view;
  const ink = focused ? theme.focusInk : theme.ink2;
  const figure = (text: string): LabelLine => [
    { text, face: 'mono', family: theme.mono, size: 11, fill: focused ? theme.focusInk : theme.ink3, bold: focused },
  ];
  const name = wrapText(label, nameWidth, 12).map((text): LabelLine => [termRun(text, ink, view, 12, focused)]);
  const figures = [figure(`${x.text}, ${y.text}`), figure(numbersText(x))];
  return {
    box,
    origin: [0, 0] as const,
    focused,
    labels: [
      [...name, ...figures],
      [...name, ...figures.slice(1)],
    ],
    entry: { name: label, figures },
  };
}

/** "Output price, US$ per million tokens, logarithmic"; what its author says already is not said again. */
function axisTitle({ measure, unit, scale }: ScatterRecord['x']): string {
  const adds = [formatUnit(unit), ...(scale === 'log' ? ['logarithmic'] : [])];
  return [measure, ...adds.filter((words) => !measure.toLowerCase().includes(words.toLowerCase()))].join(', ');
}

function frameOf(chart: Chart, record: ScatterRecord, view: ChartView): Frame {
  const title = wrapText(axisTitle(record.y), view.width, titleSize);
  const top = title.length * lineHeight + 12;
  const bottom = top + (view.width >= 640 ? 320 : 236);
  const right = 10;
  const of = (axis: 'x' | 'y', length: number): Scale => {
    const values = chart.data.flatMap((datum, index) =>
      (index % 2 === 0) === (axis === 'x') ? figureEnds(datum) : [],
    );
    const zero = Math.min(...values) < 0.6 * Math.max(...values);
    return record[axis].scale === 'log' ? logScale(values, length) : linearScale(values, length, zero);
  };
  const y = of('y', bottom - top);
  const left = Math.max(...formatAxis(y.ticks, record.y.unit).map((text) => textWidth(text, 11, 'mono'))) + 10;
  return { left, right, top, bottom, y, x: of('x', view.width - left - right) };
}

/** Where labels may stand: the plot, and enough beneath it for one beside a point on its axis. */
function plotBox({ left, top, bottom, x }: Frame): Box {
  return { x: left, y: top - 8, width: x.at(x.max) + 10, height: bottom - top + 14 };
}

function boxOf(x: Datum, y: Datum, frame: Frame): Box {
  const [xLow, xHigh] = figureEnds(x).map((value) => frame.left + frame.x.at(value));
  const [yLow, yHigh] = figureEnds(y).map((value) => frame.bottom - frame.y.at(value));
  const [left = 0, right = left, bottom = 0, top = bottom] = [xLow, xHigh, yLow, yHigh];
  const padX = left === right ? pointSize / 2 : 0;
  const padY = top === bottom ? pointSize / 2 : 0;
  return { x: left - padX, y: top - padY, width: right - left + 2 * padX, height: bottom - top + 2 * padY };
}

function axisShapes(frame: Frame, record: ScatterRecord, view: ChartView): readonly Shape[] {
  const { left, right, top, bottom, x, y } = frame;
  const { theme } = view;
  const xTexts = formatAxis(x.ticks, record.x.unit);
  const xTicks = x.ticks.map((value, index) => ({ value, text: xTexts[index] ?? '' }));
  const yTexts = formatAxis(y.ticks, record.y.unit);
  const edge = view.width - right;
  const gridInk = (scale: Scale, value: number) => (scale.type === 'value' && value === 0 ? theme.rule3 : theme.rule);
  return [
    ...wrapText(axisTitle(record.y), view.width, titleSize).map((line, index) =>
      textShape(termRun(line, theme.ink3, view, titleSize), 0, lineHeight * (index + 0.5)),
    ),
    ...y.ticks.flatMap((value, index) => {
      const at = bottom - y.at(value);
      const grid = lineShape(
        [
          [left, at],
          [edge, at],
        ],
        gridInk(y, value),
      );
      return [grid, tickShape(yTexts[index] ?? '', left - 8, at, 'right', view)];
    }),
    ...xTicks.map(({ value }) => {
      const at = left + x.at(value);
      return lineShape(
        [
          [at, top],
          [at, bottom],
        ],
        gridInk(x, value),
      );
    }),
    ...roomyTicks(xTicks, ({ value }) => x.at(value)).map(({ value, text }) =>
      axisTickShape(text, left + x.at(value), bottom + 11, view),
    ),
    lineShape(
      [
        [left, top],
        [left, bottom],
        [edge, bottom],
      ],
      theme.rule3,
    ),
  ];
}

/** One mark for each figure of a point: its foot on its axis; the second one carries the point and its name. */
function marksOf(point: ScatterPoint, label: readonly Shape[], frame: Frame, view: ChartView) {
  const { x, y, box } = point;
  const { theme } = view;
  const focused = isFocused(x, view) || isFocused(y, view);
  const stroke = focused ? theme.focus : theme.g2;
  const [centreX, centreY] = [box.x + box.width / 2, box.y + box.height / 2];
  const foot = (datum: Datum, footing: Shape, lead: Shape) => [
    ...(focused ? [lead] : []),
    footing,
    ...(datum.id === view.cursor ? [ringShape(box, theme)] : []),
  ];
  const feet = {
    x: lineShape(
      [
        [centreX, frame.bottom - 5],
        [centreX, frame.bottom],
      ],
      stroke,
      focused ? 2 : 1,
    ),
    y: lineShape(
      [
        [frame.left, centreY],
        [frame.left + 5, centreY],
      ],
      stroke,
      focused ? 2 : 1,
    ),
    xLead: lineShape(
      [
        [centreX, box.y + box.height],
        [centreX, frame.bottom],
      ],
      stroke,
      1,
      [2, 2],
    ),
    yLead: lineShape(
      [
        [frame.left, centreY],
        [box.x, centreY],
      ],
      stroke,
      1,
      [2, 2],
    ),
  };
  const kind = pairKind(x, y);
  const drawn =
    x.value === null || y.value === null
      ? barShapes(box, kind, focused, theme)
      : pointShapes([centreX, centreY], kind, focused, theme);
  return [
    { shapes: foot(x, feet.x, feet.xLead), datum: { name: x.label, value: [...figureEnds(x)] } },
    {
      shapes: [...foot(y, feet.y, feet.yLead), ...drawn, ...label],
      datum: { name: y.label, value: [...figureEnds(y)] },
    },
  ];
}
