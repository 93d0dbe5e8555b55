import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { t } from '../../../shared/language/t.ts';
import { isMissing } from '../disk/error-code.ts';
import { type BeforeReplacing, writeWholeFile } from '../disk/write-whole-file.ts';

/** One briefing's notes and flags as they were after a certain save. */
export interface Snapshot {
  readonly version: number;
  readonly briefing: string;
  /** The number of the last save that is in it; 0 before the first. */
  readonly through: number;
  /** Oldest first. As read from the disk they are not checked yet. */
  readonly entries: readonly unknown[];
}

/** A snapshot file that is not what was once written: cut short, changed, emptied, or another file altogether. */
export class DamagedSnapshot extends Error {}

const headSchema = z.looseObject({
  format: z.literal('claimbook notebook'),
  version: z.int().min(1),
  briefing: z.string(),
  through: z.int().min(0),
  count: z.int().min(0),
});
const tailSchema = z.strictObject({ bytes: z.int(), sha256: z.string() });

/** Characters or bytes handled at a go; then other work gets its turn. */
const sliceLength = 128 * 1024;
const newline = 0x0a;

/**
 * lowdb's adapter to a snapshot file. The file is JSON, one entry to a line, so that it can be written and read a
 * slice at a time; its last line holds the length and SHA-256 of all before it. A write replaces it whole or not at
 * all, after `beforeReplacing`. Reading a missing file gives null, as lowdb has it, and an unsound one throws.
 */
export function snapshotFile(path: string, beforeReplacing?: BeforeReplacing): Adapter<Snapshot> {
  return {
    read: () => readSnapshot(path),
    write: (snapshot) => writeWholeFile(path, encode(snapshot), beforeReplacing),
  };
}

function* encode({ version, briefing, through, entries }: Snapshot): Generator<Buffer> {
  const digest = createHash('sha256');
  let bytes = 0;
  function counted(text: string): Buffer {
    const part = Buffer.from(text);
    digest.update(part);
    bytes += part.length;
    return part;
  }

  const head = JSON.stringify({ format: 'claimbook notebook', version, briefing, through, count: entries.length });
  yield counted(`${head.slice(0, -1)},"entries":[\n`);
  let slice = '';
  for (const [index, entry] of entries.entries()) {
    slice += `${JSON.stringify(entry)}${index + 1 < entries.length ? ',' : ''}\n`;
    if (slice.length < sliceLength) continue;
    yield counted(slice);
    slice = '';
  }
  yield counted(slice);
  yield counted('],\n');
  yield Buffer.from(`${JSON.stringify({ bytes, sha256: digest.digest('hex') }).slice(1)}\n`);
}

async function readSnapshot(path: string): Promise<Snapshot | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  const body = await soundBody(bytes);
  const lines = linesOf(body);

  const head = headSchema.safeParse(parse(`${lines.next().value ?? ''}]}`));
  if (!head.success) throw new DamagedSnapshot(t`It does not begin as a notebook does.`);
  const entries: unknown[] = [];
  let sinceTurn = 0;
  for (const line of lines) {
    if (entries.length === head.data.count) break;
    entries.push(parse(line.endsWith(',') ? line.slice(0, -1) : line));
    sinceTurn += line.length;
    if (sinceTurn < sliceLength) continue;
    sinceTurn = 0;
    await nextTurn();
  }
  if (entries.length !== head.data.count) throw new DamagedSnapshot(t`It holds fewer entries than it says.`);
  const { version, briefing, through } = head.data;
  return { version, briefing, through, entries };
}

/** All but the last line, once length and checksum have proved it. */
async function soundBody(bytes: Buffer): Promise<Buffer> {
  const end = bytes.lastIndexOf(newline, bytes.length - 2) + 1;
  const tail = tailSchema.safeParse(parse(`{${bytes.toString('utf8', end)}`));
  if (!tail.success || bytes.at(-1) !== newline) throw new DamagedSnapshot(t`It is cut short.`);
  const body = bytes.subarray(0, end);
  const digest = createHash('sha256');
  for (let start = 0; start < body.length; start += sliceLength) {
    digest.update(body.subarray(start, start + sliceLength));
    await nextTurn();
  }
  if (tail.data.bytes !== body.length || tail.data.sha256 !== digest.digest('hex')) {
    throw new DamagedSnapshot(t`Its checksum does not hold.`);
  }
  return body;
}

function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start);
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedSnapshot(t`It is not JSON.`);
  }
}
