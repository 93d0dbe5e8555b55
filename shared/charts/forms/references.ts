import type { Datum } from '../chart.ts';
import type { ReferenceMark, SeriesDatum } from '../chart-option.ts';
import { type ChartView, isFocused, labelGround, ringShape, termRun, valueRuns } from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import { kindFill } from '../kind-fill.ts';
import { barShapes, pointShapes } from '../kind-mark.ts';
import type { LabelLine } from '../point-labels.ts';
import { type Box, lineShape, type Point, rectShape, runShapes, runsWidth, type Shape } from '../scene.ts';
import { wrapText } from '../text-width.ts';

const lineHeight = 15;
const endSize = 9;
const clearance = 4;
const nameWidth = 210;

/** References as they are drawn: washes go under everything else of the chart, marks among its data. */
export interface DrawnReferences {
  readonly washes: readonly Shape[];
  readonly marks: readonly (ReferenceMark & { readonly datum: SeriesDatum })[];
}

/** Where uprights run: `top` of the strip with their names, and the stretches of the plot below that they cross. */
export interface UprightPlace {
  readonly top: number;
  readonly stretches: readonly (readonly [from: number, to: number])[];
  /** From a value to its px from the left. */
  readonly at: (value: number) => number;
}

/** The px above a plot of rows that the names of its references take; 0 where there are none. */
export function referencesHeight(references: readonly Datum[], view: ChartView): number {
  if (references.length === 0) return 0;
  const lines = references.reduce((sum, datum) => sum + referenceLines(datum, view.width, view).length, 0);
  return lines * lineHeight + endSize + 2 * clearance;
}

/**
 * Uprights across the rows of a plot. Each is named above it, one name under the other, and ends there in a mark of its
 * kind.
 */
export function drawUprights(references: readonly Datum[], place: UprightPlace, view: ChartView): DrawnReferences {
  const { top, stretches, at } = place;
  const drawn = references.map((datum) => {
    const [low, high] = figureEnds(datum).map(at);
    const lines = referenceLines(datum, view.width, view);
    return { datum, low: low ?? 0, high: high ?? low ?? 0, lines, width: Math.max(...lines.map(runsWidth)) };
  });
  const named = nameUprights(drawn, top, view.width);
  const plotTop = top + referencesHeight(references, view);
  const middle = plotTop - clearance - endSize / 2;
  const bottom = stretches.at(-1)?.[1] ?? plotTop;
  const marks = drawn.map(({ datum, low, high, lines, width }) => {
    const name = named.get(datum) ?? { x: 0, y: top };
    const x = (low + high) / 2;
    const under = name.y + lines.length * lineHeight;
    const leaderEnd = low === high ? plotTop : middle - endSize / 2;
    const edges = low === high ? [low] : [low, high];
    const box = { x: low, y: plotTop - clearance, width: high - low, height: bottom - plotTop + clearance };
    return {
      area: low === high ? [] : [rectShape(box, { fill: 'transparent' })],
      rule: [
        ruleShape(datum, [x, under], [x, leaderEnd], view),
        ...edges.flatMap((edge) => stretches.map(([from, to]) => ruleShape(datum, [edge, from], [edge, to], view))),
        ...endShapes(datum, [x, middle], { x: low, y: middle - endSize / 2, width: high - low, height: endSize }, view),
        ...(datum.id === view.cursor ? [ringShape(box, view.theme)] : []),
      ],
      labels: lines.flatMap((line, index) => {
        const y = name.y + lineHeight * (index + 0.5);
        return [labelGround(name.x, width, view, y), ...runShapes(line, name.x, y)];
      }),
      datum: { name: datum.label, value: [...figureEnds(datum)] },
    };
  });
  const washes = drawn.flatMap(({ datum, low, high }) =>
    low === high ? [] : stretches.map(([from, to]) => washShape(datum, boxBetween([low, from], [high, to]), view)),
  );
  return { washes, marks };
}

interface Upright {
  readonly datum: Datum;
  readonly low: number;
  readonly high: number;
  readonly lines: readonly LabelLine[];
  readonly width: number;
}

/** The lower of two names stands where the line from the upper one passes it, if either has room for that. */
function nameUprights(
  drawn: readonly Upright[],
  top: number,
  room: number,
): ReadonlyMap<Datum, { readonly x: number; readonly y: number }> {
  const middle = ({ low, high }: Upright) => (low + high) / 2;
  const within = (upright: Upright, from = 0, to = room) =>
    Math.max(from, Math.min(middle(upright) - upright.width / 2, to - upright.width));
  const [left, right] = [...drawn].sort((a, b) => middle(a) - middle(b));
  if (left === undefined) return new Map();
  if (right === undefined) return new Map([[left.datum, { x: within(left), y: top }]]);
  const gap = 8;
  const after = middle(left) + gap;
  const leftBelow = left.width <= middle(right) - gap || after + right.width > room;
  const [upper, lower] = leftBelow ? [right, left] : [left, right];
  const lowerX = leftBelow ? Math.max(0, within(left, 0, middle(right) - gap)) : within(right, after);
  return new Map([
    [upper.datum, { x: within(upper), y: top }],
    [lower.datum, { x: lowerX, y: top + upper.lines.length * lineHeight }],
  ]);
}

/** A reference's name, its value and its claims' numbers: on one line where that has room. */
export function referenceLines(datum: Datum, room: number, view: ChartView): readonly LabelLine[] {
  const focused = isFocused(datum, view);
  const ink = focused ? view.theme.focusInk : view.theme.ink2;
  const name = termRun(datum.label, ink, view, 11.5, focused);
  const figure = valueRuns(datum, view);
  if (runsWidth([name, ...figure]) <= room) return [[name, ...figure]];
  const lines = wrapText(datum.label, Math.min(room, nameWidth), 11.5);
  return [...lines.map((text): LabelLine => [{ ...name, text }]), figure];
}

/** The mark a reference ends in, which tells its kind. */
export function endShapes(datum: Datum, centre: Point, band: Box, view: ChartView): readonly Shape[] {
  const focused = isFocused(datum, view);
  return datum.value === null
    ? barShapes(band, datum.kind, focused, view.theme)
    : pointShapes(centre, datum.kind, focused, view.theme);
}

/** A stroke of a reference: broken as the outlines of its kind are. */
export function ruleShape(datum: Datum, from: Point, to: Point, view: ChartView): Shape {
  const { stroke, lineWidth } = inkOf(datum, view);
  return lineShape([from, to], stroke, lineWidth, dashOf(datum));
}

/** The ground of a band. */
export function washShape(datum: Datum, box: Box, view: ChartView): Shape {
  return rectShape(box, { fill: isFocused(datum, view) ? view.theme.focusWash : view.theme.rule });
}

function inkOf(datum: Datum, view: ChartView): { readonly stroke: string; readonly lineWidth: number } {
  return isFocused(datum, view)
    ? { stroke: view.theme.focusInk, lineWidth: 2 }
    : { stroke: view.theme.g1, lineWidth: 1 };
}

function dashOf({ kind }: Datum): readonly number[] | undefined {
  switch (kindFill(kind)) {
    case 'solid':
    case 'rising':
    case 'falling':
      return undefined;
    case 'dashed':
      return [4, 3];
    case 'dotted':
      return [1, 2];
  }
}

function boxBetween([x, y]: Point, [right, bottom]: Point): Box {
  return { x, y, width: right - x, height: bottom - y };
}
