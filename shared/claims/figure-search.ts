import type { ClaimRecord } from './claim.ts';
import { agreesWithFigure } from './figure-agreement.ts';

const longestFigure = 5;

/**
 * Whether a line of an article holds a claim's figure: as stated, or as another spelling of it ("180T" for 180
 * trillion). True where the claim has no figure to look for, and for ranks and dates, which are told in words.
 */
export function holdsFigure(line: string, record: ClaimRecord): boolean {
  const { stated, value, low, unit } = record;
  if (stated === undefined || (value === undefined && low === undefined) || unit === 'rank' || unit === 'date')
    return true;
  if (plain(line).includes(plain(stated))) return true;
  const words = line.split(/\s+/);
  return words.some((_, start) =>
    Array.from({ length: longestFigure }, (_, more) => words.slice(start, start + more + 1).join(' ')).some(
      (phrase) => agreesWithFigure(record, phrase).ok,
    ),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‐-―]/g, '-').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
