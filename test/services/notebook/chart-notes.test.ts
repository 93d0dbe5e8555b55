import { expect, test } from 'vitest';
import { noteDraftSchema, noteSchema } from '../../../shared/notes/entry.ts';
import { against, draftNote, freshFolder, notebooksIn, valueIn } from '../reader.ts';

test('a note keeps the chart and the datum it was written on, through changes and a restart', async () => {
  const profile = await freshFolder();
  const notebooks = notebooksIn(profile);
  const draft = draftNote('Check this', { chart: 'c_chart_volumes', datum: 'd0' });
  const note = valueIn(await notebooks.saveNote(draft, against));
  expect(note).toMatchObject({ claim: 'c_daily_tokens', chart: 'c_chart_volumes', datum: 'd0' });
  // Edited beside its claim, where nothing is said of the chart.
  const changed = valueIn(await notebooks.saveNote(draftNote('Checked', { id: note.id }), against));
  expect(changed).toMatchObject({ text: 'Checked', chart: 'c_chart_volumes', datum: 'd0' });
  await notebooks.close();
  const later = notebooksIn(profile);
  expect(valueIn(await later.read('c')).notes).toEqual([changed]);
  await later.close();
});

test('a note on a claim alone has neither, and notes from before are as they were', async () => {
  const notebooks = notebooksIn(await freshFolder());
  const note = valueIn(await notebooks.saveNote(draftNote('On the claim'), against));
  expect(Object.keys(note)).not.toEqual(expect.arrayContaining(['chart']));
  expect(noteSchema.parse(note)).toEqual(note);
  expect(noteDraftSchema.safeParse(draftNote('x', { chart: '' })).success).toBe(false);
  await notebooks.close();
});
