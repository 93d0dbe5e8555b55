import type { Chart, Datum } from '../chart.ts';
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
} from '../drawing.ts';
import { type Box, circleShape, lineShape, overlaps, rectShape, type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { isMoment, middleOf, type Span, spanOf, type TimeScale, timeScale } from '../time-scale.ts';

const axisHeight = 24;
const lineHeight = 15;
const markSize = 9;
const gap = 8;
const leastLabel = 100;

interface Event {
  readonly datum: Datum;
  readonly span: Span;
  readonly lane: string | null;
}

/** An event with its place: `label` is left of the mark where the right has no room. */
interface PlacedEvent extends Event {
  readonly mark: Box;
  readonly label: Box;
  readonly lines: readonly string[];
}

/** Events and periods on a calendar, in lanes. Within a lane, what would collide goes to the next row down. */
export function drawTimeline(chart: Chart, view: ChartView): Drawing {
  const { theme } = view;
  const events = eventsOf(chart);
  const lanes = [...new Set(events.map(({ lane }) => lane))];
  const named = lanes.some((lane) => lane !== null);
  const left = named ? Math.min(110, Math.max(...lanes.map((lane) => textWidth(lane ?? '', 12))) + 14) : 0;
  const time = timeScale(
    events.map(({ span }) => span),
    view.width - left - 8,
    view.width >= 640 ? 12 : 6,
  );
  const placed: PlacedEvent[] = [];
  const furniture: Shape[] = [];
  let y = 4;
  for (const lane of lanes) {
    const own = placeLane(
      events.filter((event) => event.lane === lane),
      time,
      left,
      y,
      view,
    );
    const names = wrapText(lane ?? '', left - 10, 12);
    const end = Math.max(y + names.length * lineHeight, ...own.map(({ label }) => label.y + label.height)) + 8;
    for (const [index, name] of names.entries()) {
      furniture.push(textShape(termRun(name, theme.ink2, view, 12, true), 0, y + lineHeight * (index + 0.5)));
    }
    furniture.push(
      lineShape(
        [
          [0, end],
          [view.width, end],
        ],
        theme.rule,
      ),
    );
    placed.push(...own);
    y = end + 7;
  }
  const bottom = y - 7;
  const grid = time.ticks.map(({ value }) => {
    const x = left + time.at(value);
    return lineShape(
      [
        [x, 0],
        [x, bottom],
      ],
      theme.rule,
    );
  });
  const ticks = roomyTicks(time.ticks, ({ value }) => time.at(value)).map(({ value, text }) =>
    axisTickShape(text, left + time.at(value), bottom + 12, view),
  );
  return sceneDrawing(
    view,
    bottom + axisHeight,
    [...grid, ...ticks, ...furniture],
    chart.data.map((datum) => {
      const event = placed.find((each) => each.datum === datum);
      return {
        shapes: event === undefined ? [] : eventShapes(event, view),
        datum: { name: datum.label, value: [datum.asOf] },
      };
    }),
  );
}

function eventsOf(chart: Chart): readonly Event[] {
  const { record } = chart;
  if (record.form !== 'timeline') throw new TypeError(`${chart.id} is no timeline.`);
  return chart.data.flatMap((datum, index) => {
    const span = spanOf(datum.asOf ?? '');
    return span === null ? [] : [{ datum, span, lane: record.events[index]?.lane ?? null }];
  });
}

function placeLane(
  events: readonly Event[],
  time: TimeScale,
  left: number,
  top: number,
  view: ChartView,
): readonly PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  for (const event of [...events].sort((a, b) => a.span.start - b.span.start)) {
    const start = left + time.at(event.span.start);
    const end = left + time.at(event.span.end);
    const moment = isMoment(event.span);
    const centre = left + time.at(middleOf(event.span));
    const [from, to] = moment ? [centre - markSize / 2, centre + markSize / 2] : [start, Math.max(end, start + 4)];
    const roomRight = view.width - to - gap;
    const roomLeft = from - gap - left;
    const widest = Math.min(190, Math.max(roomRight, roomLeft, leastLabel));
    const lines = wrapText(event.datum.label, widest, 12);
    const detail = textWidth(`${event.datum.text} ${numbersText(event.datum)}`, 11, 'mono');
    const width = Math.max(detail, ...lines.map((line) => textWidth(line, 12)));
    const beneath = width > roomRight && width > roomLeft;
    const beside = width <= roomRight || roomRight >= roomLeft ? to + gap : from - gap - width;
    const x = beneath ? Math.max(0, Math.min(from, view.width - width)) : beside;
    const height = (lines.length + 1) * lineHeight;
    let y = top;
    const at = (): PlacedEvent => ({
      ...event,
      lines,
      mark: { x: from, y: y + lineHeight / 2 - markSize / 2, width: to - from, height: markSize },
      label: { x, y: beneath ? y + lineHeight : y, width, height },
    });
    while (placed.some((other) => collide(at(), other))) y += 6;
    placed.push(at());
  }
  return placed;
}

function collide(a: PlacedEvent, b: PlacedEvent): boolean {
  return [a.mark, a.label].some((box) =>
    [b.mark, b.label].some((other) => overlaps({ ...box, x: box.x - 6, width: box.width + 12 }, other, 5)),
  );
}

function eventShapes({ datum, span, mark, label, lines }: PlacedEvent, view: ChartView): readonly Shape[] {
  const { theme } = view;
  const focused = isFocused(datum, view);
  const paint = focused
    ? { fill: theme.focus, stroke: theme.focusInk, lineWidth: 1 }
    : { fill: isMoment(span) ? theme.g1 : theme.g2 };
  const alignRight = label.x < mark.x;
  const edge = alignRight ? label.x + label.width : label.x;
  const align = alignRight ? 'right' : 'left';
  const ink = focused ? theme.focusInk : theme.ink2;
  const number = numbersText(datum);
  const detail = {
    text: `${datum.text} ${number}`,
    face: 'mono',
    family: theme.mono,
    size: 11,
    fill: focused ? theme.focusInk : theme.ink3,
    bold: focused,
  } as const;
  return [
    rectShape({ ...label, x: label.x - 3, width: label.width + 6 }, { fill: theme.ground }),
    isMoment(span)
      ? circleShape([mark.x + mark.width / 2, mark.y + mark.height / 2], focused ? 6 : 4.5, paint)
      : rectShape(mark, paint),
    ...lines.map((line, index) =>
      textShape(termRun(line, ink, view, 12, focused), edge, label.y + lineHeight * (index + 0.5), align),
    ),
    textShape(detail, edge, label.y + lineHeight * (lines.length + 0.5), align),
    ...(datum.id === view.cursor ? [ringShape(mark, theme)] : []),
  ];
}
