import { chmodSync, chownSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createAcknowledged, lossesAt } from '../acknowledged.ts';
import { hashes, notebooksAt, noteOf } from '../notebooks-at.ts';

/**
 * Saves into a profile whose folders can't be written, or that is moved away or deleted in the middle, and prints what
 * was lost. What was acknowledged must be where the folder then is, and every refusal must be a sentence.
 */
const [folder = '', rounds = '1'] = process.argv.slice(2);
const losses: string[] = [];
let tries = 0;
let acknowledged = 0;
// Root may write anywhere.
if (process.getuid?.() === 0) {
  chownSync(folder, 65534, 65534);
  process.setgid?.(65534);
  process.setuid?.(65534);
}

function checkRefusal({ message }: { readonly message: string }): void {
  const sentence = /^(The|This) .* was not saved|could not be saved \(.*\. Everything saved before is kept\./;
  if (!sentence.test(message)) losses.push(`A refusal reads: ${message}`);
}

async function readOnly(profile: string): Promise<void> {
  const heard = createAcknowledged();
  const first = notebooksAt(profile);
  for (const count of [1, 2]) {
    const saved = await first.saveNote(noteOf(count), hashes);
    if (saved.ok) heard.add('note', saved.value.id, count);
  }
  await first.close();
  const places = [profile, join(profile, 'notebook'), join(profile, 'notebook', 'c.journal')];
  for (const place of places) chmodSync(place, place.endsWith('journal') ? 0o400 : 0o500);
  const second = notebooksAt(profile);
  const refused = await second.saveNote(noteOf(3), hashes);
  if (refused.ok) losses.push('A save into a read-only folder was acknowledged.');
  else if (refused.code !== 'read-only') losses.push(`A save into a read-only folder was refused as ${refused.code}.`);
  else checkRefusal(refused);
  losses.push(...(await lossesAt(profile, heard)));
  for (const place of places) chmodSync(place, place.endsWith('journal') ? 0o600 : 0o700);
  const again = await second.saveNote(noteOf(3), hashes);
  if (again.ok) heard.add('note', again.value.id, 3);
  else losses.push(`A folder that can be written again takes no save: ${again.message}`);
  await second.close();
  losses.push(...(await lossesAt(profile, heard)));
  acknowledged += heard.count;
}

async function disappearing(profile: string, how: 'moved' | 'deleted'): Promise<void> {
  const heard = createAcknowledged();
  const after = createAcknowledged();
  const notebooks = notebooksAt(profile);
  const at = 1 + Math.floor(Math.random() * 20);
  for (let count = 0; count < 24; count += 1) {
    if (count === at && how === 'moved') renameSync(profile, `${profile}-moved`);
    if (count === at && how === 'deleted') rmSync(profile, { recursive: true });
    const saved = await notebooks.saveNote(noteOf(count), hashes);
    if (!saved.ok) checkRefusal(saved);
    else (count < at ? heard : after).add('note', saved.value.id, count);
  }
  await notebooks.close().catch(() => undefined);
  const moved = `${profile}-moved`;
  if (how === 'moved') losses.push(...(await lossesAt(moved, heard)));
  const here = await lossesAt(profile, after);
  const there = how === 'moved' ? await lossesAt(moved, after) : here;
  if (here.length > 0 && there.length > 0) losses.push(...here.map((loss) => `${how} before save ${at}: ${loss}`));
  acknowledged += heard.count + after.count;
}

for (let round = 0; round < Number(rounds); round += 1) {
  for (const how of ['read-only', 'moved', 'deleted'] as const) {
    tries += 1;
    const profile = join(folder, `${how}-${round}`);
    mkdirSync(profile);
    await (how === 'read-only' ? readOnly(profile) : disappearing(profile, how));
  }
}
console.log(JSON.stringify({ tries, acknowledged, losses }));
