import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { openProfile } from '../../../electron/services/profile/open-profile.ts';
import { newDraft } from '../../../shared/notes/note-draft.ts';

/** Opens a profile, saves a note and a setting, prints how that went, and holds the profile until its input ends. */
const [folder = ''] = process.argv.slice(2);
const against = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
const profile = await openProfile(folder, { access: 'write', now: () => new Date(), newId: randomUUID });
const draft = { ...newDraft('c', 'c_one'), text: `by ${process.pid}` };
const note = await profile.notebooks.saveNote(draft, against);
const setting = await profile.settings.save({ theme: 'dark' });
const read = await profile.notebooks.read('c');
console.log(
  JSON.stringify({
    writable: profile.writable,
    messages: (await profile.notices()).map((notice) => notice.message).join(' '),
    note: note.ok ? 'saved' : note.code,
    setting: setting.ok ? 'saved' : setting.code,
    texts: read.ok ? read.value.notes.map((each) => each.text) : read.code,
  }),
);
process.stdin.resume();
await once(process.stdin, 'end');
await profile.close();
