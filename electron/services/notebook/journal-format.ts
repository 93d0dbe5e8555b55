import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';

/**
 * A journal is lines of `<checksum> <JSON>`. The first says which briefing's it is, in which version, and after which
 * save it begins; every other line is one save, numbered without gaps. Lines are only ever added.
 */
const headSchema = z.looseObject({
  format: z.literal('claimbook journal'),
  version: z.int().min(1),
  briefing: z.string(),
  after: z.int().min(0),
});
const recordSchema = z.looseObject({ save: z.int().min(1), entry: z.unknown() });

/** One save: its number in the life of this notebook, and the note or flag as it then was. */
export interface JournalRecord {
  readonly save: number;
  readonly entry: unknown;
}

/** How far a journal on the disk is sound. */
export interface JournalExtent {
  /** Length in bytes up to the end of the last sound line. */
  readonly soundLength: number;
  /** Bytes after that which no newline ends: a save that was cut off before it was acknowledged. */
  readonly tornLength: number;
  /** Whether the last sound line lacks its newline. */
  readonly unended: boolean;
}

/** What could be read of a journal. Sound lines are kept wherever they stand. */
export interface JournalReading extends JournalExtent {
  /** Null when the first line is damaged. */
  readonly head: { readonly version: number; readonly briefing: string; readonly after: number } | null;
  readonly records: readonly JournalRecord[];
  /** Lines that a newline ends and that are not sound: something that was once whole. */
  readonly damaged: number;
}

const newline = 0x0a;
const checksumLength = 16;
/** Lines between which other work gets its turn. */
const linesPerTurn = 400;

/** The first line of a journal that goes on after a snapshot, with its checksum and newline. */
export function headLine(briefing: string, version: number, after: number): string {
  return line({ format: 'claimbook journal', version, briefing, after });
}

/** The line of one save, with its checksum and newline. */
export function recordLine(record: JournalRecord): string {
  return line(record);
}

function line(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}\n`;
}

/** 64 bits of SHA-256: a damaged line passes once in 10^19. */
function checksum(json: string | Uint8Array): string {
  return hash('sha256', json).slice(0, checksumLength);
}

/** Reads the bytes of a journal, however damaged. Never fails. */
export async function readJournal(bytes: Uint8Array): Promise<JournalReading> {
  let head: JournalReading['head'] = null;
  const records: JournalRecord[] = [];
  let damaged = 0;
  let soundLength = 0;
  let tornLength = 0;
  let unended = false;

  let count = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const value = soundLine(bytes.subarray(start, end));
    const asHead = count === 0 ? headSchema.safeParse(value) : null;
    const asRecord = recordSchema.safeParse(value);
    if (asHead?.success) head = asHead.data;
    else if (asRecord.success) records.push(asRecord.data);

    if (asHead?.success || asRecord.success) {
      soundLength = found === -1 ? end : end + 1;
      unended = found === -1;
    } else if (found === -1) tornLength = end - start;
    else damaged += 1;

    start = end + 1;
    count += 1;
    if (count % linesPerTurn === 0) await nextTurn();
  }
  return { head, records, damaged, soundLength, tornLength, unended };
}

/** What a line holds if its checksum and its JSON are sound, else undefined. */
function soundLine(bytes: Uint8Array): unknown {
  const json = bytes.subarray(checksumLength + 1);
  const stated = Buffer.from(bytes.subarray(0, checksumLength + 1)).toString('latin1');
  if (stated !== `${checksum(json)} `) return undefined;
  try {
    return JSON.parse(Buffer.from(json).toString('utf8'));
  } catch {
    return undefined;
  }
}
