import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { readPdf } from '../pack/read-pdf.ts';
import { violations } from '../support/accessibility.ts';
import { fileReaders } from '../support/file-readers.ts';

const readers = fileReaders();
const folder = mkdtempSync(join(tmpdir(), 'claimbook-pack-dialog-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A pack of one briefing takes a few seconds; the machine may be at work on other things. */
const patience = { timeout: 60_000 };

const told = (page: Page) => page.getByRole('dialog').locator('.pack-told b');
const box = (page: Page, name: RegExp | string) => page.getByRole('dialog').getByRole('checkbox', { name });

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: 'Export the briefing pack' }).waitFor();
}

/** Leaves all but briefing C and the texts' own parts out, so that a pack takes little time. */
async function chooseLittle(page: Page): Promise<void> {
  for (const letter of ['A', 'B', 'D', 'E']) await box(page, new RegExp(`^${letter} `)).press('Space');
  for (const part of ['Inline charts', 'Verification register', 'Check log', 'Sums']) {
    await box(page, part).press('Space');
  }
}

/** Waits until the pages are set, of a pack whose file would be called so; how many there are. */
async function pagesSet(page: Page, name: RegExp): Promise<number> {
  await page.getByRole('dialog').getByText(name).waitFor(patience);
  return Number.parseInt(await told(page).innerText(), 10);
}

test('a pack is chosen, looked at page by page, stopped, saved and opened, all by keyboard', async () => {
  const target = join(folder, 'c.pdf');
  const app = await readers.own({ briefing: 'c', saveAs: target });
  const { page } = app;
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Nothing is left out.').waitFor(patience);
  await chooseLittle(page);
  // Nothing is said of it that was true of what was chosen before.
  expect(await dialog.getByText('Nothing is left out.').count()).toBe(0);
  await dialog.getByText(/^4 briefings are not in this pack: A, B, D and E\.$/).waitFor(patience);
  await dialog.getByText(/^4 parts do not print/).waitFor(patience);
  const wholePages = await pagesSet(page, /^claimbook-c-[0-9-]+\.pdf$/);
  expect(wholePages).toBeGreaterThan(5);

  const stage = dialog.getByRole('group', { name: /^Page 1 of/ });
  await dialog.getByRole('img', { name: /^Page 1 of \d+, Front, as printed$/ }).waitFor(patience);
  await stage.focus();
  await page.keyboard.press('End');
  await dialog.getByRole('img', { name: new RegExp(`^Page ${wholePages} of ${wholePages}`) }).waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: /^Briefing C, \d+ pages: show page \d+$/ }).press('Enter');
  const shown = dialog.getByRole('img', { name: /^Page \d+ of \d+, C, as printed$/ });
  await shown.waitFor();
  await expect.poll(() => dialog.locator('.pack-stage .unseen').innerText()).toContain('180 trillion');
  const canvas = await shown.locator('canvas').evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const { data } = element.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    return { width, dark: data.filter((value, index) => index % 4 === 0 && value < 128).length };
  });
  expect(canvas.dark).toBeGreaterThan(500);
  await dialog.getByRole('button', { name: 'Larger' }).press('Enter');
  await expect
    .poll(() => shown.locator('canvas').evaluate((each: HTMLCanvasElement) => each.width))
    .toBeGreaterThan(canvas.width);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);

  await box(page, 'Quantities that differ').press('Space');
  await dialog.getByText(/^5 parts do not print/).waitFor(patience);
  await dialog.getByRole('radio', { name: 'By flag' }).press('Space');
  await dialog
    .getByText(/^No claim in the chosen briefings is disputed/)
    .first()
    .waitFor(patience);
  await dialog.getByRole('radio', { name: 'By ledger filter' }).press('Space');
  await dialog
    .getByText(/^Choose a view of the ledger/)
    .first()
    .waitFor(patience);
  await dialog.getByRole('textbox', { name: 'Filter' }).fill('kind:price');
  await dialog.getByText(/were not chosen/).waitFor(patience);
  await box(page, 'Digests').press('Space');
  await dialog.getByRole('textbox', { name: 'Label' }).fill('Not for circulation');
  await dialog.getByRole('textbox', { name: 'Prepared by' }).fill('Ada Lovelace\nGrace Hopper');

  await dialog.getByRole('button', { name: 'Save the PDF' }).press('Enter');
  await page.keyboard.press('Enter');
  await told(page).filter({ hasText: 'Nothing was saved.' }).waitFor(patience);
  expect(readdirSync(folder)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the PDF' }).press('Enter');
  await expect.poll(() => box(page, 'Digests').isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Open the PDF' }).waitFor(patience);
  expect(await told(page).innerText()).toBe(`The pack is saved in ${target}.`);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Show in folder' }).press('Enter');
  await expect
    .poll(() => app.openedPaths)
    .toEqual([
      { path: target, in: 'file' },
      { path: target, in: 'folder' },
    ]);
  // Closed and opened again, it still knows the file.
  await page.keyboard.press('Escape');
  await openDialog(page);
  await dialog.getByRole('button', { name: 'Open the PDF' }).waitFor(patience);
  const pdf = await readPdf(target);
  const words = pdf.pages.map((each) => each.text.replace(/\s+/g, ''));
  expect(words.every((text) => text.includes('Notforcirculation'))).toBe(true);
  expect(words[0]).toMatch(/AdaLovelace.*GraceHopper/);
  expect(words.some((text) => text.includes('Figuresthatmatter'))).toBe(false);
  expect(pdf.outline.map(({ title }) => title)).not.toContain('Verification register');
});

test('a target that can’t be written is told, nothing is changed, and what was chosen stays for the session', async () => {
  const target = join(folder, 'taken.pdf');
  mkdirSync(target);
  writeFileSync(join(target, 'kept'), 'kept');
  const { page } = await readers.own({ briefing: 'c', saveAs: target, width: 900, height: 640 });
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await chooseLittle(page);
  await dialog.getByText(/^4 parts do not print/).waitFor(patience);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the PDF' }).press('Enter');
  await told(page)
    .filter({ hasText: /is a folder/ })
    .waitFor(patience);
  expect(readdirSync(target)).toEqual(['kept']);
  await dialog.getByRole('button', { name: 'Pages', exact: true }).press('Enter');
  await dialog.getByRole('img', { name: /^Page 1 of/ }).waitFor(patience);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await openDialog(page);
  expect(await box(page, /^A /).isChecked()).toBe(false);
  const label = dialog.getByRole('textbox', { name: 'Label' });
  await label.fill('Restricted '.repeat(8));
  await told(page).filter({ hasText: 'The label has 60 characters at most.' }).waitFor(patience);
  expect(await label.getAttribute('aria-invalid')).toBe('true');
  await label.fill('');
  // Where little has room everything can still be scrolled by keyboard.
  await page.setViewportSize({ width: 720, height: 450 });
  await dialog.getByText('No file is attached.').waitFor(patience);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the PDF' }).press('Enter');
  await told(page)
    .filter({ hasText: /is a folder/ })
    .waitFor(patience);
  await box(page, /^C /).press('Space');
  await told(page).filter({ hasText: 'Choose at least one briefing.' }).waitFor(patience);
  expect(await dialog.getByRole('button', { name: 'Save the PDF' }).getAttribute('aria-disabled')).toBe('true');
});
