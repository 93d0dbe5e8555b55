import { type Face, textWidth } from './text-width.ts';
import { tidy } from './tidy.ts';

/** Paint of a shape, in zrender's words; `fill: 'none'` is hollow. */
export interface Paint {
  readonly fill: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: readonly number[];
}

/** A point in px. */
export type Point = readonly [x: number, y: number];

/** An axis-parallel rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a chart is drawn with: plain JSON that ECharts' custom series takes as it is. */
export type Shape =
  | { readonly type: 'rect'; readonly shape: Box; readonly style: Paint }
  | { readonly type: 'circle'; readonly shape: { cx: number; cy: number; r: number }; readonly style: Paint }
  | { readonly type: 'path'; readonly shape: { readonly pathData: string }; readonly style: Paint }
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly style: {
        readonly text: string;
        readonly fill: string;
        readonly fontFamily: string;
        readonly fontSize: number;
        readonly fontWeight: number;
        readonly align: 'left' | 'center' | 'right';
        readonly verticalAlign: 'middle';
      };
    };

/** One run of text of a label, set in one face and colour. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly family: string;
  readonly bold?: boolean;
}

/** A line of text in one run, vertically centred on `y`. */
export function textShape(run: Run, x: number, y: number, align: 'left' | 'center' | 'right' = 'left'): Shape {
  return {
    type: 'text',
    x: tidy(x),
    y: tidy(y),
    style: {
      text: run.text,
      fill: run.fill,
      fontFamily: run.family,
      fontSize: run.size,
      fontWeight: run.bold === true ? 600 : 400,
      align,
      verticalAlign: 'middle',
    },
  };
}

const runGap = 5;

/** Width in px of runs set side by side. */
export function runsWidth(runs: readonly Run[]): number {
  return runs.reduce(
    (sum, run) => sum + textWidth(run.text, run.size, run.face),
    runGap * Math.max(0, runs.length - 1),
  );
}

/** Runs side by side from `x` rightwards, vertically centred on `y`. */
export function runShapes(runs: readonly Run[], x: number, y: number): readonly Shape[] {
  let left = x;
  return runs.map((run) => {
    const shape = textShape(run, left, y);
    left += textWidth(run.text, run.size, run.face) + runGap;
    return shape;
  });
}

/** A box, in px. */
export function rectShape(box: Box, style: Paint): Shape {
  const { x, y, width, height } = box;
  return { type: 'rect', shape: { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) }, style };
}

/** A circle about a point, in px. */
export function circleShape([cx, cy]: Point, r: number, style: Paint): Shape {
  return { type: 'circle', shape: { cx: tidy(cx), cy: tidy(cy), r }, style };
}

/** A shape as SVG path data, in px. */
export function pathShape(pathData: string, style: Paint): Shape {
  return { type: 'path', shape: { pathData }, style };
}

/** A straight stroke through points. */
export function lineShape(
  points: readonly Point[],
  stroke: string,
  lineWidth = 1,
  lineDash?: readonly number[],
): Shape {
  const pathData = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tidy(x)} ${tidy(y)}`).join('');
  return pathShape(pathData, { fill: 'none', stroke, lineWidth, ...(lineDash === undefined ? {} : { lineDash }) });
}

/** Whether two boxes come nearer to each other than `margin` px. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}
