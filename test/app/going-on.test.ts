import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileReaders } from '../support/file-readers.ts';
import { claimIn, editionOf, evidenceFor, markOf, textSet } from '../support/reader-page.ts';

const readers = fileReaders();

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('data-claim') ?? at?.getAttribute('aria-label') ?? at?.textContent ?? at?.tagName;
  });

/** Loads the page anew without what `address` names, which comes when the answer is called. */
async function keepBack(page: Page, address: string): Promise<() => void> {
  let letCome = () => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(address, async (route) => {
    await coming;
    await route.fallback();
  });
  await page.reload();
  await textSet(page);
  return letCome;
}

test('after a note is written, edited or deleted the keyboard goes on from where it was opened, from the next note or from its claim', async () => {
  const { page } = await readers.own({ briefing: 'c' });
  const claim = claimIn(await editionOf(page), 'c_pro_output_cny');
  const panel = evidenceFor(page, claim);
  const notes = panel.getByRole('article', { name: /^Note by/ });
  await markOf(page, claim).press('Enter');
  await page.keyboard.press('n');
  await page.keyboard.type('First');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('c_pro_output_cny');

  await panel.getByRole('button', { name: 'Add another note' }).press('Enter');
  await page.keyboard.type('Second');
  await page.keyboard.press('Escape');
  await notes.nth(1).getByText('Second').waitFor();
  await expect.poll(() => focused(page)).toBe('Edit');

  await notes.first().getByRole('button', { name: 'Edit' }).click();
  await page.keyboard.type(', edited');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Edit');
  expect(await notes.first().evaluate((note) => note.contains(document.activeElement))).toBe(true);

  await notes.first().getByRole('button', { name: 'Delete' }).press('Enter');
  await expect.poll(() => notes.count()).toBe(1);
  await expect.poll(() => notes.first().evaluate((note) => note.contains(document.activeElement))).toBe(true);
  await notes.first().getByRole('button', { name: 'Delete' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('c_pro_output_cny');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => notes.count()).toBe(2);

  await page.keyboard.press('g');
  await page.keyboard.press('n');
  const list = page.getByRole('listbox', { name: 'Notes' });
  await list.getByRole('option').first().waitFor();
  const preview = page.getByRole('complementary', { name: 'The note' });
  await preview.getByRole('button', { name: 'Edit' }).press('Enter');
  await page.keyboard.type(' once more');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Notes');
  await preview.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect.poll(() => list.getByRole('option').count()).toBe(1);
  await expect.poll(() => focused(page)).toBe('Notes');
});

test('what is typed for a note before its field has come stands in the note, also where Esc came before the field', async () => {
  const { page } = await readers.own({ briefing: 'c' });
  const letCome = await keepBack(page, '**/ClaimDetail*');
  for (const text of ['One', 'Two']) {
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  }
  letCome();
  const note = page.getByRole('article', { name: /^Note by/ });
  await note.getByText('Two').waitFor();
  await page.keyboard.press('k');
  await note.getByText('One').waitFor();
});

test('a reason that is typed on the way to its claim is the flag’s, and its Enter saves it', async () => {
  const { page } = await readers.own({ briefing: 'c' });
  const letCome = await keepBack(page, '**/queue*');
  await page.keyboard.press('u');
  await page.keyboard.press('6');
  await page.keyboard.type('Said in a talk');
  await page.keyboard.press('Enter');
  letCome();
  await page
    .getByText(/is flagged not checkable/)
    .first()
    .waitFor();
  await page
    .getByRole('region', { name: /^Flag of/ })
    .getByText('Said in a talk')
    .first()
    .waitFor();
});

test('a stretch of notes is selected by Shift, by keyboard and by mouse, and a filter shows what it leaves out', async () => {
  const { page } = await readers.own({ briefing: 'c' });
  await page.keyboard.press('j');
  for (const text of ['One', 'Two', 'Three', 'Four']) {
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
    await page
      .getByRole('article', { name: /^Note by/ })
      .getByText(text)
      .waitFor();
  }
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  const rows = page.getByRole('listbox', { name: 'Notes' }).getByRole('option');
  const selected = () =>
    rows.evaluateAll((all) => all.map((row) => (row.getAttribute('aria-selected') === 'true' ? 1 : 0)));
  await rows.nth(3).waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(selected).toEqual([1, 1, 1, 0]);
  await page.getByRole('region', { name: 'Selected notes' }).getByText('3 notes').waitFor();
  await page.keyboard.press('Escape');
  await rows.nth(1).click();
  await rows.nth(3).click({ modifiers: ['Shift'] });
  await expect.poll(selected).toEqual([0, 1, 1, 1]);

  const facets = page.getByRole('complementary', { name: 'Narrow the notes' });
  await page.getByRole('textbox', { name: 'Filter the notes' }).fill('-kind:note');
  const kind = facets.getByRole('button', { name: /^Notes? left out/ });
  await expect.poll(() => kind.getAttribute('aria-pressed')).toBe('mixed');
  await kind.click();
  await expect.poll(() => rows.count()).toBe(4);
});
