import { createAcknowledged, lossesAt } from './acknowledged.ts';
import { claimSeen, flagOf, hashes, notebooksAt, noteOf } from './notebooks-at.ts';
import type { Tally } from './tally.ts';
import { withFolder } from './with-folder.ts';

const tenYears = 10 * 365 * 24 * 60 * 60 * 1000;

/** Saves under a clock that jumps back and forth by years, in sessions of ten saves. */
export async function tryClockJumps(sessions: number): Promise<Tally> {
  return withFolder(async (profile) => {
    const heard = createAcknowledged();
    const losses: string[] = [];
    const ids: string[] = [];
    const now = () => new Date(Date.UTC(2026, 10, 22) - Math.round(Math.random() * tenYears));
    for (let session = 0; session < sessions; session += 1) {
      const notebooks = notebooksAt(profile, { now });
      for (let count = session * 10; count < session * 10 + 10; count += 1) {
        const id = count % 2 === 0 ? null : (ids[count % Math.max(1, ids.length)] ?? null);
        const note = await notebooks.saveNote(noteOf(count, id), hashes);
        const flag = await notebooks.saveFlag(flagOf(count), claimSeen);
        if (!note.ok || !flag.ok) throw new Error('A save was refused.');
        if (id === null) ids.push(note.value.id);
        heard.add('note', note.value.id, count);
        heard.add('flag', flag.value.id, count);
      }
      await notebooks.close();
      losses.push(...(await lossesAt(profile, heard)));
    }
    return { part: 'a clock that jumps back', tries: sessions, acknowledged: heard.count, losses, remark: '' };
  });
}
