import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileReaders } from '../support/file-readers.ts';
import { editionOf } from '../support/reader-page.ts';

const readers = fileReaders();

/** The words that the page marks as found, in text order, or the one that the reader is at. */
function highlighted(page: Page, name: 'search-hit' | 'search-hit-current'): Promise<readonly string[]> {
  return page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    name,
  );
}

const scrollTop = (page: Page) => page.evaluate(() => document.querySelector('.galley-scroll')?.scrollTop ?? -1);
const line = (page: Page) => page.getByRole('search', { name: 'Found in the text' });

/** Searches by keyboard and goes to the first passage of a text that is found. */
async function goToFirst(page: Page, query: string, shown: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.getByRole('combobox').fill(query);
  await page.getByRole('option').filter({ hasText: shown }).first().click();
}

test('a passage of another briefing is gone to with its words marked, and Esc leads back', async () => {
  const { page } = await readers.shared();
  const { briefing } = await editionOf(page, 'd');
  const section = briefing.sections.at(-1);
  if (section === undefined) throw new Error('Briefing D has no sections.');

  await goToFirst(page, `"${section.name}" in:text briefing:d`, section.name);
  await page.getByRole('main', { name: 'Briefing D' }).waitFor();
  await line(page).getByText('1 of 1').waitFor();
  expect(await highlighted(page, 'search-hit')).toEqual([section.name]);
  await expect.poll(() => page.getByRole('heading', { name: section.name }).isVisible()).toBe(true);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(0);

  const other = (await editionOf(page, 'e')).briefing.sections.at(-1)?.name ?? '';
  await goToFirst(page, `"${other}" in:text briefing:e`, other);
  await page.getByRole('main', { name: 'Briefing E' }).waitFor();
  await expect.poll(() => highlighted(page, 'search-hit')).toEqual([other]);
  await expect.poll(() => highlighted(page, 'search-hit-current')).toEqual([other]);

  await page.keyboard.press('Escape');
  await page.getByRole('main', { name: 'Briefing D' }).waitFor();
  await expect.poll(() => highlighted(page, 'search-hit')).toEqual([]);
  expect(await line(page).count()).toBe(0);
});

test('in the text on the desk, F3 goes through every place that has the word, and Esc back to where reading was', async () => {
  const { page } = await readers.shared();
  await page.evaluate(() => document.querySelector('.galley-scroll')?.scrollTo(0, 700));
  await expect.poll(() => scrollTop(page)).toBe(700);

  await goToFirst(page, 'doubao in:text briefing:c', /doubao/i);
  await line(page).waitFor();
  const found = await highlighted(page, 'search-hit');
  expect(found.length).toBeGreaterThan(2);
  for (const words of found) expect(words).toMatch(/^doubao/i);
  const place = async () => Number(/(\d+) of/.exec((await line(page).textContent()) ?? '')?.[1]);
  const start = await place();
  await page.keyboard.press('F3');
  await expect.poll(place).toBe((start % found.length) + 1);
  expect(await highlighted(page, 'search-hit-current')).toHaveLength(1);
  await page.keyboard.press('Shift+F3');
  await expect.poll(place).toBe(start);

  await page.keyboard.press('Escape');
  await expect.poll(() => highlighted(page, 'search-hit-current')).toEqual([]);
  await expect.poll(() => scrollTop(page)).toBe(700);
});

test('a note is found as soon as it is saved, by its words without their marks', async () => {
  const { page } = await readers.shared();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: /note/i }).fill('Herr Müller doubts the 市场 for this.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Herr Müller doubts').waitFor();

  await page.keyboard.press('Control+k');
  for (const query of ['muller in:notes', '市场 in:notes']) {
    await page.getByRole('combobox', { name: 'Claim, figure or command' }).fill(query);
    await page.getByRole('option').filter({ hasText: 'Herr Müller' }).first().waitFor();
  }
  await page.keyboard.press('Escape');
});
