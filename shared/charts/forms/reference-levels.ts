import type { Datum } from '../chart.ts';
import { type ChartView, isFocused, ringShape } from '../drawing.ts';
import { figureEnds } from '../figure-ends.ts';
import type { LabelledPoint } from '../point-labels.ts';
import { type Box, overlaps, rectShape, type Shape } from '../scene.ts';
import { type DrawnReferences, endShapes, referenceLines, ruleShape, washShape } from './references.ts';

const endSize = 9;
const nameWidth = 200;
/** The px right of a plot that hold the marks levels end in. */
export const levelMargin = endSize + 8;

/** The px from left to right that levels run through, and from a value to its px from the top. */
export interface LevelPlace {
  readonly left: number;
  readonly right: number;
  readonly at: (value: number) => number;
}

/** What a level wants to be called, at its right end, or at its left one where fewer other things are near. */
export function levelPoint(datum: Datum, place: LevelPlace, others: readonly Box[], view: ChartView): LabelledPoint {
  const lines = referenceLines(datum, nameWidth, view);
  const end = endBox(datum, place);
  const start = { ...end, x: place.left - endSize };
  const near = (box: Box) => others.filter((other) => overlaps(box, other, nameWidth / 2)).length;
  return {
    box: near(start) < near(end) ? start : end,
    origin: [0, 0],
    focused: isFocused(datum, view),
    labels: [lines],
    entry: { name: datum.label, figures: lines.slice(-1).map((line) => line.slice(-2)) },
  };
}

/** What of a level labels keep off: its strokes. */
export function levelBoxes(datum: Datum, { left, right, at }: LevelPlace): readonly Box[] {
  const pieces = Math.ceil((right - left) / 8);
  return figureEnds(datum).flatMap((value) =>
    Array.from({ length: pieces }, (_, index) => ({ x: left + index * 8, y: at(value) - 2, width: 8, height: 4 })),
  );
}

/** Levels across a plot with time on its other axis, each with the shapes of its name. */
export function drawLevels(
  references: readonly Datum[],
  names: readonly (readonly Shape[])[],
  place: LevelPlace,
  view: ChartView,
): DrawnReferences {
  const bands = references.map((datum): Box => {
    const { y, height } = endBox(datum, place);
    const [top, span] = datum.value === null ? [y, height] : [y + height / 2, 0];
    return { x: place.left, y: top, width: place.right - place.left, height: span };
  });
  const marks = references.map((datum, index) => {
    const end = endBox(datum, place);
    const band = bands[index] ?? end;
    const edges = band.height === 0 ? [band.y] : [band.y, band.y + band.height];
    const centre = [end.x + end.width / 2, end.y + end.height / 2] as const;
    return {
      area: band.height === 0 ? [] : [rectShape(band, { fill: 'transparent' })],
      rule: [
        ...edges.map((y) => ruleShape(datum, [place.left, y], [end.x, y], view)),
        ...endShapes(datum, centre, end, view),
        ...(datum.id === view.cursor ? [ringShape(band, view.theme)] : []),
      ],
      labels: names[index] ?? [],
      datum: { name: datum.label, value: [null, ...figureEnds(datum)] },
    };
  });
  const washes = references.flatMap((datum, index) => {
    const band = bands[index];
    return datum.value !== null || band === undefined ? [] : [washShape(datum, band, view)];
  });
  return { washes, marks };
}

function endBox(datum: Datum, { right, at }: LevelPlace): Box {
  const [low, high] = figureEnds(datum);
  const reach = low === high ? endSize / 2 : 0;
  return { x: right + 4, y: at(high) - reach, width: endSize, height: at(low) - at(high) + 2 * reach };
}
