import { hashes, notebooksAt, noteOf } from './notebooks-at.ts';

/** What a profile tells as lost when it is next opened, and why it takes no save if it takes none. */
export async function lossesGoingOn(profile: string): Promise<readonly string[]> {
  const notebooks = notebooksAt(profile);
  const saved = await notebooks.saveNote(noteOf(1), hashes);
  const errors = (await notebooks.notices()).filter(({ severity }) => severity === 'error');
  await notebooks.close();
  return [...errors.map(({ message }) => message), ...(saved.ok ? [] : [saved.message])];
}
