import { formatCount } from '../claims/format-number.ts';
import { t } from '../language/t.ts';
import type { Entry } from '../notes/entry.ts';
import type { CheckedEntry } from './check-entry.ts';
import type { ImportFormat } from './exchange.ts';
import type { ExportWords } from './export-content.ts';
import { mostEntries, mostVersions } from './limits.ts';
import type { Refusals } from './refusals.ts';

/** What was read of a file: sound notes and flags, and what is not taken. */
export interface Reading {
  readonly format: ImportFormat;
  readonly entries: readonly Entry[];
  /** Ids of those that another program wrote and whose places were found by their words. */
  readonly quoted: ReadonlySet<string>;
  readonly refusals: Refusals;
  /** What its author calls colours and statuses. */
  readonly words: ExportWords;
}

/** Something in a file that may be a note or flag: what to call it, and how to read it. */
export interface Candidate {
  readonly what: string;
  read(): CheckedEntry;
}

/** How long is read before other work gets its turn, in ms. */
const longestTurn = 20;

/**
 * Reads what a file holds within the limits; what can't be read, or is too many versions of one note, is refused. Awaits
 * `pause` now and then, for a file may hold very many.
 */
export async function readCandidates(
  candidates: readonly Candidate[],
  refusals: Refusals,
  pause: () => Promise<unknown>,
): Promise<readonly Entry[]> {
  const versions = new Map<string, number>();
  const entries: Entry[] = [];
  let begun = Date.now();
  for (const { what, read } of candidates) {
    if (Math.abs(Date.now() - begun) > longestTurn) {
      await pause();
      begun = Date.now();
    }
    const checked = read();
    if ('why' in checked) {
      refusals.add(what, checked.why);
      continue;
    }
    const { entry } = checked;
    const count = (versions.get(entry.id) ?? 0) + 1;
    versions.set(entry.id, count);
    if (count > mostVersions) refusals.add(what, `The file holds more than ${mostVersions} versions of it.`);
    else entries.push(entry);
  }
  return entries;
}

/** Why a file with so many notes and flags is not read at all; null when it may be. */
export function tooMany(count: number): string | null {
  if (count <= mostEntries) return null;
  return t`holds ${formatCount(count)} notes and flags, and Claimbook takes in at most ${formatCount(mostEntries)} at once`;
}

/** How a thing in a file is called where a reader is told of it. */
export function nameOf(kind: string, index: number, value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return `${kind} ${index + 1}${typeof id === 'string' ? ` (${id.slice(0, 60)})` : ''}`;
}
