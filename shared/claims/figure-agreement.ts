import { failure, ok, type Result } from '../host/result.ts';
import type { ClaimRecord } from './claim.ts';
import { parseStatedFigure, type StatedFigure } from './stated-figure.ts';

type Figures = Pick<ClaimRecord, 'value' | 'low' | 'high' | 'unit'>;

/**
 * Whether a printed figure is the recorded one. Hedges are not compared, and a fall may be printed without its sign
 * ("80% lower" for −80). Shares may be printed in words: "half" for 50 % or 0.5.
 */
export function agreesWithFigure(record: Figures, printed: string): Result<null, 'unreadable' | 'different'> {
  const figure = parseStatedFigure(printed);
  if (!figure.ok) return failure('unreadable', figure.message);
  return isSame(record, figure.value)
    ? ok(null)
    : failure('different', `"${printed}" is not the recorded ${recorded(record)}.`);
}

function isSame(record: Figures, figure: StatedFigure): boolean {
  return [1, shareFactor(record, figure)].some((by) => {
    if (record.value !== undefined) return figure.value !== null && close(record.value, figure.value * by);
    if (record.low === undefined || record.high === undefined) return false;
    const low = close(Math.min(record.low, record.high), figure.low * by);
    return low && (figure.openEnded || close(Math.max(record.low, record.high), figure.high * by));
  });
}

/** How a share's digits differ from its record's: half is 50 in %, and 50% is 0.5 as a ratio. */
function shareFactor(record: Figures, figure: StatedFigure): number {
  if (record.unit === '%' || record.unit === 'percentage points') return figure.percent ? 1 : 100;
  return figure.percent ? 0.01 : 1;
}

// Words such as "one seventh" have no last digit; 0.142857 is near enough to be the same figure.
function close(recorded: number, printed: number): boolean {
  return Math.abs(Math.abs(recorded) - Math.abs(printed)) <= 1e-5 * Math.abs(printed);
}

function recorded({ value, low, high, unit = '' }: Figures): string {
  return value === undefined ? `${low ?? '?'} to ${high ?? '?'} ${unit}` : `${value} ${unit}`;
}
