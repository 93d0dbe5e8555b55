import type { Chart, Datum } from '../chart.ts';
import { type ChartView, labelGround, termRun } from '../drawing.ts';
import { type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** One row of a chart whose marks lie under each other. */
export interface RowContent {
  readonly label: string;
  readonly focused: boolean;
  /** A heading goes before the first row of each series. */
  readonly series: string | null;
}

/** Where rows and their labels are, in px; the plot lies between `left` and `right` margins. */
export interface Rows {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** The y each row's mark is centred on. */
  readonly centres: readonly number[];
  readonly labels: readonly Shape[];
  /** Whether labels stand above their marks rather than beside them. */
  readonly stacked: boolean;
}

const lineHeight = 15;
const markHeight = 14;
const headingHeight = 22;
const leastPlot = 96;

/**
 * Hangs row labels in a column on the left, wrapping long ones; where that would leave too little room for the marks,
 * each label goes on a line of its own above its mark, `between` px apart from it.
 */
export function layOutRows(
  contents: readonly RowContent[],
  view: ChartView,
  right: number,
  top = 0,
  between = 0,
): Rows {
  const widest = Math.max(...contents.map(({ label }) => textWidth(label, 12)));
  const column = Math.min(widest + 14, view.width >= 640 ? 260 : 154);
  const stacked = view.width - column - right < leastPlot;
  const left = stacked ? 1 : column;
  const centres: number[] = [];
  const labels: Shape[] = [];
  let y = top;
  for (const [index, { label, focused, series }] of contents.entries()) {
    if (series !== null && series !== contents[index - 1]?.series) {
      y += index === 0 ? 0 : 6;
      labels.push(textShape(termRun(series, view.theme.ink2, view, 11.5, true), 0, y + headingHeight / 2 - 1));
      y += headingHeight;
    }
    const lines = wrapText(label, stacked ? view.width : column - 10, 12);
    const block = lines.length * lineHeight;
    const height = stacked ? block + between + markHeight + 12 : Math.max(28, block + 8);
    const centre = stacked ? y + block + between + 2 + markHeight / 2 : y + height / 2;
    const first = stacked ? y + lineHeight / 2 : centre - block / 2 + lineHeight / 2;
    for (const [at, line] of lines.entries()) {
      const fill = focused ? view.theme.focusInk : view.theme.ink2;
      const y = first + at * lineHeight;
      if (stacked) labels.push(labelGround(0, textWidth(line, 12), view, y));
      labels.push(textShape(termRun(line, fill, view, 12, focused), 0, y));
    }
    centres.push(centre);
    y += height;
  }
  return { left, top, bottom: y, centres, labels, stacked };
}

/** Where an upright may run through rows; in pieces where names stand between their marks. */
export function stretchesOf({ stacked, centres, top, bottom }: Rows): readonly (readonly [from: number, to: number])[] {
  return stacked ? centres.map((y) => [y - 10, y + 10] as const) : [[top, bottom]];
}

/** The series a datum was authored into; charts of rows set it as a heading. */
export function seriesOf(chart: Chart, datum: Datum): string | null {
  const { record } = chart;
  if (record.form !== 'bars' && record.form !== 'ladder' && record.form !== 'line') return null;
  return record.data[chart.data.indexOf(datum)]?.series ?? null;
}

/** Whether the author named the datum; else its label is its claim's subject. */
export function authoredLabel(chart: Chart, datum: Datum): string | null {
  const { record } = chart;
  if (record.form !== 'bars' && record.form !== 'ladder' && record.form !== 'line') return null;
  return record.data[chart.data.indexOf(datum)]?.label ?? null;
}
