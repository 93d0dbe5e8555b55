import { randomBytes, randomUUID } from 'node:crypto';
import { newNote } from '../../../electron/services/notebook/written-entries.ts';
import { openProfile } from '../../../electron/services/profile/open-profile.ts';
import { claimSeen, colleague, flagOf, hashes, notebooksAt, noteOf } from '../notebooks-at.ts';

/**
 * Writes notes, changes to them, flags and a colleague's notes as fast as it can, and prints each once it is
 * acknowledged. Its clock jumps back and forth. Ends by being killed, or when a save is refused.
 */
const [folder = '', first = '0'] = process.argv.slice(2);
const now = () => new Date(Date.UTC(2026, 10, 22) + Math.round((Math.random() - 0.5) * 1e9));
const profile = await openProfile(folder, { access: 'write', now, newId: randomUUID });
if (!profile.writable) throw new Error((await profile.notices()).map((notice) => notice.message).join(' '));
const notebooks = notebooksAt(folder, { author: profile.settings.author, now });
const run = randomBytes(6).toString('hex');

const read = await notebooks.read('c');
if (!read.ok) throw new Error(read.message);
const own = profile.settings.author().id;
const ids = read.value.notes.filter(({ author }) => author.id === own).map(({ id }) => id);

/** What was saved, as the lines to print. */
async function save(count: number): Promise<string> {
  switch (count % 8) {
    case 3:
    case 4: {
      const id = ids[count % Math.max(1, ids.length)] ?? null;
      const saved = await notebooks.saveNote({ ...noteOf(count, id), removed: count % 16 === 4 }, hashes);
      if (!saved.ok) throw new Error(saved.message);
      return `note ${saved.value.id} ${count}\n`;
    }
    case 5:
    case 6: {
      const saved = await notebooks.saveFlag(flagOf(count), claimSeen);
      if (!saved.ok) throw new Error(saved.message);
      return `flag ${saved.value.id} ${count}\n`;
    }
    case 7: {
      const notes = Array.from({ length: 1 + (count % 5) }, () =>
        newNote(noteOf(count), hashes, { id: randomUUID(), author: colleague, now: now().toISOString(), run }),
      );
      const merged = await notebooks.merge('c', notes);
      if (!merged.ok) throw new Error(merged.message);
      return notes.map(({ id }) => `note ${id} ${count}\n`).join('');
    }
    default: {
      const saved = await notebooks.saveNote(noteOf(count), hashes);
      if (!saved.ok) throw new Error(saved.message);
      ids.push(saved.value.id);
      return `note ${saved.value.id} ${count}\n`;
    }
  }
}

for (let count = Number(first); ; count += 1) {
  const lines = await save(count);
  await new Promise((done) => process.stdout.write(lines, done));
}
