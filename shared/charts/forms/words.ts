import type { Datum } from '../chart.ts';
import { type ChartView, isFocused, numbersText, termRun } from '../drawing.ts';
import type { Sized } from '../graph-layout.ts';
import { type Shape, textShape } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** The size and line height in px of a graph's terms, and of what joins them. */
export const termStyle = { size: 12, line: 15 } as const;
export const verbStyle = { size: 11.5, line: 14 } as const;

/** A label broken into lines; its figure and its claims' numbers end the last line, or have lines of their own. */
export interface Words {
  readonly style: typeof termStyle | typeof verbStyle;
  readonly lines: readonly string[];
  /** At the end of the last line. */
  readonly beside: string | null;
  readonly beneath: readonly string[];
  readonly width: number;
  readonly height: number;
}

const numberSize = 11;
const numberGap = 5;
/** Numbers that take no more px than this keep one line, however narrow their words. */
const numbersRoom = 120;

/** Breaks a label, and the numbers of its datum where it has one, into lines at most `width` px wide. */
export function setWords(label: string, datum: Datum | null, width: number, style: Words['style']): Words {
  const lines = wrapText(label, width, style.size);
  const widest = Math.max(...lines.map((line) => textWidth(line, style.size)));
  const numbers =
    datum === null ? null : datum.text === label ? numbersText(datum) : `${datum.text} ${numbersText(datum)}`;
  const numbersWidth = numbers === null ? 0 : textWidth(numbers, numberSize, 'mono');
  const joined = textWidth(lines.at(-1) ?? '', style.size) + numberGap + numbersWidth;
  const apart = numbers !== null && joined > Math.max(width, widest);
  const beneath = apart ? wrapText(numbers, Math.max(width, widest, numbersRoom), numberSize, 'mono') : [];
  const numbersWidths = beneath.map((line) => textWidth(line, numberSize, 'mono'));
  return {
    style,
    lines,
    beside: apart ? null : numbers,
    beneath,
    width: Math.max(widest, ...numbersWidths, numbers === null || apart ? 0 : joined),
    height: (lines.length + beneath.length) * style.line,
  };
}

/** The room words take with padding around them. */
export function padded(words: Words, x: number, y: number): Sized {
  return { width: words.width + 2 * x, height: words.height + 2 * y };
}

/** Words centred on `centre`, their first line starting at `top`; bold and blue where their datum is in focus. */
export function wordShapes(
  words: Words,
  centre: number,
  top: number,
  fill: string,
  datum: Datum | null,
  view: ChartView,
): readonly Shape[] {
  const { theme } = view;
  const { size, line: lineHeight } = words.style;
  const focused = datum !== null && isFocused(datum, view);
  const ink = focused ? theme.focusInk : fill;
  const numbers = {
    face: 'mono',
    family: theme.mono,
    size: numberSize,
    fill: focused ? theme.focusInk : theme.ink3,
    bold: focused,
  } as const;
  const shapes: Shape[] = [];
  for (const [index, line] of words.lines.entries()) {
    const y = top + lineHeight * (index + 0.5);
    const run = termRun(line, ink, view, size, focused);
    if (words.beside === null || index < words.lines.length - 1) {
      shapes.push(textShape(run, centre, y, 'center'));
    } else {
      const width = textWidth(line, size) + numberGap + textWidth(words.beside, numberSize, 'mono');
      const beside = { ...numbers, text: words.beside };
      shapes.push(textShape(run, centre - width / 2, y), textShape(beside, centre + width / 2, y, 'right'));
    }
  }
  for (const [index, text] of words.beneath.entries()) {
    const y = top + lineHeight * (words.lines.length + index + 0.5);
    shapes.push(textShape({ ...numbers, text }, centre, y, 'center'));
  }
  return shapes;
}
