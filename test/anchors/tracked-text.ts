import type { TextRange } from '../../shared/anchors/claim-range.ts';
import type { PlainText } from '../../shared/anchors/plain-text.ts';

/** What editing does to a text; `at` and `to` say where in it, from 0 to 1. */
export interface Edit {
  readonly kind: 'change-word' | 'change-sign' | 'move' | 'copy' | 'delete' | 'insert' | 'split' | 'join';
  readonly at: number;
  readonly to: number;
  /** Whether `at` is a place close to the passage instead of one in the whole text. */
  readonly close: boolean;
}

/** A text after edits, in which every unit of a passage is known. */
export interface Edited {
  readonly plain: PlainText;
  /** The shares of a range that are units of the passage, and of copies that the edits made of them. */
  readonly shares: (range: TextRange) => { readonly own: number; readonly copied: number };
  /** Where what is left of another range is, from its first unit to its last; null where nothing is. */
  readonly follow: (range: TextRange) => TextRange | null;
  /** What became of the passage: all of it in one place unchanged, some of it, or nothing. */
  readonly left: 'whole' | 'changed' | 'gone';
}

interface Unit {
  readonly sign: string;
  /** Where it stood in the first text, or what it is a copy of stood. */
  readonly from: number;
  readonly copy: boolean;
}

/** A text of one block. */
export function plainOf(text: string): PlainText {
  return { text, blocks: [{ id: 's1-b1', start: 0, end: text.length }] };
}

/** Edits a text and follows the units of a passage through all of it. */
export function edited(text: string, passage: TextRange, edits: readonly Edit[]): Edited {
  let units: readonly Unit[] = text.split('').map((sign, from) => ({ sign, from, copy: false }));
  for (const edit of edits) units = apply(edit, units, passage);
  const after = units.map(({ sign }) => sign).join('');
  const isOwn = ({ from, copy }: Unit) => !copy && isIn(passage, from);
  const first = units.findIndex(isOwn);
  const length = passage.end - passage.start;
  const run = units.slice(first, first + length);
  const words = oneLine(after.slice(first, first + length));
  const whole = first >= 0 && run.every(isOwn) && words === oneLine(text.slice(passage.start, passage.end));
  return {
    plain: plainOf(after),
    shares: ({ start, end }) => {
      const placed = units.slice(start, end).filter(({ from }) => isIn(passage, from));
      const own = placed.filter(({ copy }) => !copy).length;
      return { own: own / (end - start), copied: (placed.length - own) / (end - start) };
    },
    follow: (range) => {
      const isOf = ({ from, copy }: Unit) => !copy && isIn(range, from);
      const start = units.findIndex(isOf);
      return start < 0 ? null : { start, end: units.findLastIndex(isOf) + 1 };
    },
    left: whole ? 'whole' : first >= 0 ? 'changed' : 'gone',
  };
}

function isIn({ start, end }: TextRange, at: number): boolean {
  return at >= start && at < end;
}

export function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function apply({ kind, at, to, close }: Edit, units: readonly Unit[], passage: TextRange): readonly Unit[] {
  const home = Math.max(
    0,
    units.findIndex(({ from }) => isIn(passage, from)),
  );
  const reach = passage.end - passage.start + 160;
  const place = (share: number) => Math.min(units.length - 1, Math.floor(share * units.length));
  const where = close ? Math.min(units.length - 1, Math.max(0, Math.floor(home - 80 + at * reach))) : place(at);
  const cut = (range: TextRange, put: readonly Unit[]) => [
    ...units.slice(0, range.start),
    ...put,
    ...units.slice(range.end),
  ];
  const sentence = around(units, where, /[.\n]/);
  const other = around(units, place(to), /[.\n]/);
  const asNew = (range: TextRange) => units.slice(range.start, range.end).map((unit) => ({ ...unit, copy: true }));
  switch (kind) {
    case 'change-word':
      return cut(around(units, where, /\s/), asNew(around(units, place(to), /\s/)));
    case 'change-sign':
      return cut({ start: where, end: where + 1 }, asNew({ start: place(to), end: place(to) + 1 }));
    case 'delete':
      return cut(sentence, []);
    case 'insert':
      return cut({ start: sentence.end, end: sentence.end }, asNew(other));
    case 'copy':
      return cut({ start: other.end, end: other.end }, asNew(sentence));
    case 'move': {
      const moved = units.slice(sentence.start, sentence.end);
      if (other.end <= sentence.start) {
        const between = units.slice(other.end, sentence.start);
        return [...units.slice(0, other.end), ...moved, ...between, ...units.slice(sentence.end)];
      }
      if (other.start < sentence.end) return units;
      const between = units.slice(sentence.end, other.end);
      return [...units.slice(0, sentence.start), ...between, ...moved, ...units.slice(other.end)];
    }
    case 'split':
      return swapSign(units, where, ' ', '\n');
    case 'join':
      return swapSign(units, where, '\n', ' ');
  }
}

/** The stretch without a stop that a place is in, with the stop that ends it unless that is white space. */
function around(units: readonly Unit[], at: number, stop: RegExp): TextRange {
  const stops = (index: number) => stop.test(units[index]?.sign ?? '\n');
  let start = at;
  while (start > 0 && !stops(start - 1)) start -= 1;
  let end = at;
  while (end < units.length && !stops(end)) end += 1;
  return { start, end: units[end]?.sign === '.' ? end + 1 : end };
}

/** Replaces the next such sign after a place. */
function swapSign(units: readonly Unit[], after: number, sign: string, put: string): readonly Unit[] {
  const at = units.findIndex((unit, index) => index >= after && unit.sign === sign);
  return at < 0 ? units : units.map((unit, index) => (index === at ? { ...unit, sign: put } : unit));
}
