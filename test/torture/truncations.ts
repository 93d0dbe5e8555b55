import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notebooks } from '../../electron/services/notebook/open-notebooks.ts';
import { type Acknowledged, createAcknowledged } from './acknowledged.ts';
import { claimSeen, flagOf, hashes, notebooksAt, noteOf } from './notebooks-at.ts';
import type { Tally } from './tally.ts';
import { withFolder } from './with-folder.ts';

const newline = 0x0a;

/** How much of it is tried. */
export interface Extent {
  /** Notes, and flags as many, in the journal that is cut off. */
  readonly saves: number;
  /** Of the snapshot only every so many bytes. */
  readonly step: number;
}

/** Cuts a journal off at every byte, and the snapshot before it at every `step`th. */
export async function tryTruncations({ saves, step }: Extent): Promise<Tally> {
  return withFolder(async (folder) => {
    const profile = join(folder, 'after-a-crash');
    const heard = await usedProfile(join(folder, 'running'), profile, saves);
    const journal = await cutJournal(join(profile, 'notebook', 'c.journal'), profile, heard);
    const snapshot = await cutSnapshot(
      join(profile, 'notebook', 'c.json'),
      profile,
      heard.at(-1) ?? createAcknowledged(),
      step,
    );
    return {
      part: 'a file cut off at every byte of its tail',
      tries: journal.tries + snapshot.tries,
      acknowledged: heard.at(-1)?.count ?? 0,
      losses: [...journal.losses, ...snapshot.losses],
      remark: '',
    };
  });
}

/** Saves into two snapshots and the journal after them, and copies all that before it is closed; gives what had been acknowledged after each save of the journal. */
async function usedProfile(profile: string, copy: string, saves: number): Promise<readonly Acknowledged[]> {
  const printed: string[] = [];
  async function save(notebooks: Notebooks, count: number): Promise<void> {
    const note = await notebooks.saveNote(noteOf(count), hashes);
    if (note.ok) printed.push(`note ${note.value.id} ${count}\n`);
    const flag = await notebooks.saveFlag(flagOf(count), claimSeen);
    if (flag.ok) printed.push(`flag ${flag.value.id} ${count}\n`);
  }
  for (const count of [1, 2]) {
    const notebooks = notebooksAt(profile);
    await save(notebooks, count);
    await notebooks.close();
  }
  const before = printed.length;
  const notebooks = notebooksAt(profile, { longJournal: 1_000_000 });
  for (let count = 3; count < 3 + saves; count += 1) await save(notebooks, count);
  await cp(profile, copy, { recursive: true });
  await notebooks.close();
  return Array.from({ length: printed.length - before + 1 }, (_, later) => {
    const heard = createAcknowledged();
    heard.hear(printed.slice(0, before + later).join(''));
    return heard;
  });
}

async function cutJournal(path: string, profile: string, heard: readonly Acknowledged[]) {
  const bytes = await readFile(path);
  const losses: string[] = [];
  const head = bytes.indexOf(newline) + 1;
  for (let length = bytes.length; length >= head; length -= 1) {
    await writeFile(path, bytes.subarray(0, length));
    const whole = bytes.subarray(head, length).filter((byte) => byte === newline).length;
    // A line that lacks its newline alone is whole.
    const unended = bytes[length] === newline;
    const { lost, told, count } = await look(profile, heard[whole + (unended ? 1 : 0)]);
    losses.push(...lost);
    const torn = length > head && bytes[length - 1] !== newline && !unended;
    if (torn !== told) losses.push(`A journal cut off at byte ${length} was ${told ? '' : 'not '}told.`);
    if (count === null) losses.push(`A journal cut off at byte ${length} shows more than was saved.`);
  }
  await writeFile(path, bytes);
  return { tries: bytes.length - head + 1, losses };
}

async function cutSnapshot(path: string, profile: string, heard: Acknowledged, step: number) {
  const bytes = await readFile(path);
  const losses: string[] = [];
  let tries = 0;
  for (let length = bytes.length - 1; length >= 0; length -= step) {
    tries += 1;
    await writeFile(path, bytes.subarray(0, length));
    const { lost, told } = await look(profile, heard);
    losses.push(...lost, ...(told ? [] : [`A snapshot cut off at byte ${length} was not told.`]));
  }
  await writeFile(path, bytes);
  return { tries, losses };
}

/** Reads the profile without writing; `count` is null where it shows more than was acknowledged. */
async function look(profile: string, heard: Acknowledged | undefined) {
  const notebooks = notebooksAt(profile, { refusal: 'Reading.' });
  const read = await notebooks.read('c');
  const told = (await notebooks.notices()).length > 0;
  if (!read.ok || heard === undefined)
    return { lost: [read.ok ? 'Too much was saved.' : read.message], told, count: 0 };
  const count = read.value.notes.length + read.value.flags.length;
  return { lost: heard.lossesIn(read.value), told, count: count > heard.count ? null : count };
}
