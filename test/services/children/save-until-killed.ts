import { randomUUID } from 'node:crypto';
import { openNotebooks } from '../../../electron/services/notebook/open-notebooks.ts';
import { openProfile } from '../../../electron/services/profile/open-profile.ts';
import { newDraft } from '../../../shared/notes/note-draft.ts';

/** Saves notes and changes to them as fast as it can, and prints each once it is acknowledged. Ends by being killed. */
const [folder = '', first = '0'] = process.argv.slice(2);
const against = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
const effects = { now: () => new Date(), newId: randomUUID };
const profile = await openProfile(folder, { access: 'write', ...effects });
if (!profile.writable) throw new Error((await profile.notices()).map((notice) => notice.message).join(' '));
// A journal this short is folded into the snapshot all the time, so that kills fall into every step of it.
const notebooks = openNotebooks({
  profile: folder,
  refusal: null,
  author: profile.settings.author,
  longJournal: 3000,
  ...effects,
});
const ids: string[] = [];
for (let count = Number(first); ; count += 1) {
  const id = count % 3 === 0 ? (ids[count % 7] ?? null) : null;
  const saved = await notebooks.saveNote({ ...newDraft('c', 'c_one'), id, text: String(count) }, against);
  if (!saved.ok) throw new Error(saved.message);
  if (id === null) ids.unshift(saved.value.id);
  await new Promise((done) => process.stdout.write(`${saved.value.id} ${count}\n`, done));
}
