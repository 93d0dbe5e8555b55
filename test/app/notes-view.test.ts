import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SaveFailure } from '../../shared/host/briefing-host.ts';
import type { Result } from '../../shared/host/result.ts';
import type { Note, NoteDraft } from '../../shared/notes/entry.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { violations } from '../support/accessibility.ts';
import { fileReaders } from '../support/file-readers.ts';
import { askHost, textSet } from '../support/reader-page.ts';

const readers = fileReaders();

async function write(page: Page, briefing: string, claim: string | null, change: Partial<NoteDraft>): Promise<Note> {
  const saved = await askHost<Result<Note, SaveFailure>>(page, 'saveNote', [
    { ...newDraft(briefing, claim), ...change },
  ]);
  if (!saved.ok) throw new Error(saved.message);
  return saved.value;
}

/** A reader with a few notes in two briefings, in the list of all notes. */
async function openNotes(page: Page): Promise<void> {
  const first = await write(page, 'c', 'c_pro_output_cny', {
    text: 'Müller asks for the **price list**',
    tags: ['price'],
    colour: 'straw',
  });
  await write(page, 'c', 'c_pro_output_cny', { text: 'It is of June', reply: first.id });
  await write(page, 'b', 'b_calls_per_day', { text: 'Ten times too high', tags: ['sum', 'price'], colour: 'plum' });
  await write(page, 'b', 'b_calls_per_day', { bookmark: true });
  await page.reload();
  await textSet(page);
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await rows(page).first().waitFor();
}

const list = (page: Page) => page.getByRole('listbox', { name: 'Notes' });
const rows = (page: Page) => list(page).getByRole('option');
const filter = (page: Page) => page.getByRole('textbox', { name: 'Filter the notes' });

test('notes of all briefings stand in one list, are found by every side of them, and lead to their places and back', async () => {
  const { page } = await readers.own({ briefing: 'c', colorScheme: 'light' });
  await openNotes(page);
  await expect.poll(() => rows(page).count()).toBe(4);
  expect(await list(page).getByRole('presentation').getByText(/^B /).count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('colour:straw tag:price author:reader kind:note briefing:c muller');
  await expect
    .poll(() => rows(page).allInnerTexts())
    .toEqual([expect.stringContaining('Müller asks for the price list')]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.getByRole('complementary', { name: 'The note' }).getByText('It is of June').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();
  await page.getByRole('complementary', { name: 'Evidence' }).getByText('price list').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => rows(page).count()).toBe(1);

  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Narrow the notes' }).getByRole('button', { name: /^Plum/ }).click();
  await expect.poll(() => filter(page).inputValue()).toBe('colour:plum');
  await expect.poll(() => rows(page).count()).toBe(1);
  await filter(page).fill('color:plum');
  await page.getByText('There is no filter “color:”').waitFor();
});

test('notes go to the trash and come back, alone and together, and each step can be undone', async () => {
  const { page } = await readers.own({ briefing: 'c', colorScheme: 'dark', width: 900, height: 640 });
  await openNotes(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect.poll(() => rows(page).count()).toBe(3);
  const facets = page.getByRole('complementary', { name: 'Narrow the notes' });
  await facets.getByRole('button', { name: 'In the trash 1' }).click();
  await expect.poll(() => rows(page).allInnerTexts()).toEqual([expect.stringContaining('Ten times too high')]);
  expect(await violations(page)).toEqual([]);
  await list(page).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => rows(page).count()).toBe(0);
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Show all notes');
  await page.keyboard.press('Enter');
  await expect.poll(() => rows(page).count()).toBe(4);

  await list(page).focus();
  await page.keyboard.press('Control+a');
  const bulk = page.getByRole('region', { name: 'Selected notes' });
  await bulk.getByText('4 notes').waitFor();
  await bulk.getByRole('textbox', { name: 'Tag to add' }).fill('ask');
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').getByText('4 notes tagged.').waitFor();
  await expect.poll(() => facets.getByRole('button', { name: 'ask 4' }).count()).toBe(1);
  await list(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => facets.getByRole('button', { name: /^ask/ }).count()).toBe(0);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => facets.getByRole('button', { name: 'ask 4' }).count()).toBe(1);

  await page.keyboard.press('Delete');
  await page.getByText('Every note is in the trash.').waitFor();
  await expect.poll(() => filter(page).evaluate((field) => field === document.activeElement)).toBe(true);
});
