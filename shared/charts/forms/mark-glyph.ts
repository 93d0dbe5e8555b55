import type { ChartRecord } from '../chart.ts';
import { type Paint, pathShape, type Shape } from '../scene.ts';
import { tidy } from '../tidy.ts';

/** What a cell says of its row and column. */
export type CellMark = Extract<ChartRecord, { form: 'matrix' }>['cells'][number]['mark'];

/** The side of a sign in px. */
export const glyphSize = 9;

/** A tick, a cross, a half-filled square, an empty dashed one: told apart by shape alone. */
export function glyphShape(mark: CellMark, x: number, y: number, stroke: string): Shape {
  const at = (dx: number, dy: number) => `${tidy(x + dx)} ${tidy(y + dy)}`;
  const line: Paint = { fill: 'none', stroke, lineWidth: 1.75 };
  switch (mark) {
    case 'yes':
      return pathShape(`M${at(0.5, 5)}L${at(3.5, 8)}L${at(9, 1)}`, line);
    case 'no':
      return pathShape(`M${at(1, 1)}L${at(8, 8)}M${at(8, 1)}L${at(1, 8)}`, line);
    case 'partly':
      return pathShape(
        `M${at(0.5, 0.5)}L${at(8.5, 0.5)}L${at(0.5, 8.5)}ZM${at(8.5, 0.5)}L${at(8.5, 8.5)}L${at(0.5, 8.5)}`,
        {
          fill: stroke,
          stroke,
          lineWidth: 1,
        },
      );
    case 'absent':
      return pathShape(`M${at(0.5, 0.5)}L${at(8.5, 0.5)}L${at(8.5, 8.5)}L${at(0.5, 8.5)}Z`, {
        fill: 'none',
        stroke,
        lineWidth: 1,
        lineDash: [2, 2],
      });
  }
}
