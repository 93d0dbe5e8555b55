import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createAcknowledged, lossesAt } from '../acknowledged.ts';
import { hashes, notebooksAt, noteOf } from '../notebooks-at.ts';

/**
 * Has no more room than up to a certain byte of a save's line, then of the snapshot that the journal is folded into,
 * for every byte of both, and prints what it lost by that. The system's limit on a file's size stands for the full disk.
 */
const [profile = '', step = '1'] = process.argv.slice(2);
/** Folding writes the same bytes by the same calls as any file is written whole, so fewer places tell as much. */
const foldStep = 16 * Number(step);
const journal = join(profile, 'notebook', 'c.journal');
const snapshot = join(profile, 'notebook', 'c.json');
const heard = createAcknowledged();
const losses: string[] = [];
let tries = 0;
let count = 0;

function limit(bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:unlimited`]);
}

async function lookAfter(folder: string, where: string): Promise<void> {
  tries += 1;
  losses.push(...(await lossesAt(folder, heard)).map((loss) => `${where}: ${loss}`));
}

async function save(notebooks: ReturnType<typeof notebooksAt>, id: string | null): Promise<string> {
  count += 40;
  const saved = await notebooks.saveNote(noteOf(count, id), hashes);
  if (!saved.ok) throw new Error(saved.message);
  heard.add('note', saved.value.id, count);
  return saved.value.id;
}

const first = notebooksAt(profile, { longJournal: 1_000_000 });
const id = await save(first, null);
const before = statSync(journal).size;
await save(first, null);
const line = statSync(journal).size - before;
const sound = statSync(journal).size;
for (let room = 0; room < line; room += Number(step)) {
  limit(sound + room);
  // As long as the one before, or a byte longer.
  const refused = await first.saveNote(noteOf(count + 1_000_000), hashes);
  limit('unlimited');
  if (refused.ok) losses.push(`A save with room for ${room} bytes was acknowledged.`);
  else if (
    !/^This note could not be saved \(EFBIG.*\)\. Everything saved before is kept\. Save it again\.$/.test(
      refused.message,
    )
  )
    losses.push(`A save with room for ${room} bytes was refused with: ${refused.message}`);
  if (statSync(journal).size !== sound) losses.push(`A save with room for ${room} bytes left something behind.`);
  await lookAfter(profile, `A save with room for ${room} bytes`);
}
await save(first, null);
await first.close();

const folded = statSync(snapshot).size;
for (let room = 0; room < folded * 2; room += foldStep) {
  // Each on a copy: what could not be folded would make the next journal longer.
  const copy = `${profile}-copy`;
  cpSync(profile, copy, { recursive: true });
  const notebooks = notebooksAt(copy, { longJournal: 1_000_000 });
  await save(notebooks, id);
  limit(room);
  await notebooks.close();
  limit('unlimited');
  await lookAfter(copy, `A snapshot with room for ${room} bytes`);
  rmSync(copy, { recursive: true });
}
const last = notebooksAt(profile);
await save(last, id);
await last.close();
await lookAfter(profile, 'Room again');
console.log(JSON.stringify({ tries, acknowledged: heard.count, losses }));
