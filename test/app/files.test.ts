import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { violations } from '../support/accessibility.ts';
import { fileReaders } from '../support/file-readers.ts';
import { askHost } from '../support/reader-page.ts';

const readers = fileReaders();
const folder = mkdtempSync(join(tmpdir(), 'claimbook-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the dialog from the palette, by keyboard. */
async function openFiles(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('>save as a file');
  await page.getByRole('option', { name: 'Save as a file…' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await dialog.waitFor();
  return dialog;
}

/** The same for the dialog that exports notes and flags. */
async function openExport(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('>export notes and flags');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export notes and flags' });
  await dialog.waitFor();
  return dialog;
}

test('a briefing and the register are saved by keyboard as files that need no app, and a refusal is told', async () => {
  const target = join(folder, 'kept', 'saved.html');
  mkdirSync(join(folder, 'kept'));
  const { page } = await readers.own({ briefing: 'a', saveAs: target });
  await askHost(page, 'saveNote', [{ ...newDraft('a', 'a_daily_tokens'), text: 'A note that goes along.' }]);
  const said = page.getByRole('contentinfo');

  let dialog = await openFiles(page);
  expect(await violations(page)).toEqual([]);
  expect(await dialog.getByRole('radio', { name: 'Web page' }).isChecked()).toBe(true);
  expect(await dialog.getByRole('radio', { name: /^A 120/ }).isChecked()).toBe(true);
  expect(await dialog.getByRole('radio', { name: 'The whole library' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await said.getByText(`Web page: saved as ${target}.`).waitFor();
  const html = readFileSync(target, 'utf8');
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain('A note that goes along.');
  expect(html).toContain('claimbook://claim/');

  dialog = await openFiles(page);
  await page.keyboard.press('ArrowDown');
  await dialog.getByRole('radio', { name: /^B 120/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await said.getByText(`Markdown: saved as ${target}.`).waitFor();
  expect(readFileSync(target, 'utf8')).toMatch(/^---\ntitle: "120 trillion tokens a day: the case/);

  dialog = await openFiles(page);
  await dialog.getByRole('radio', { name: 'Register, JSON' }).check();
  expect(await dialog.getByRole('radio', { name: 'The whole library' }).isChecked()).toBe(true);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await said.getByText(`Register, JSON: saved as ${target}.`).waitFor();
  expect(() => JSON.parse(readFileSync(target, 'utf8'))).not.toThrow();

  rmSync(join(folder, 'kept'), { recursive: true });
  dialog = await openFiles(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').getByText('does not exist').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

/** Whether an element has the keyboard. */
const hasKeyboard = (element: Locator) => element.evaluate((node) => node === document.activeElement);

test('after Cancel, of the dialog or of the system’s, the keyboard is where it was', async () => {
  const { page } = await readers.own({ briefing: 'a', saveAs: null });
  await askHost(page, 'saveNote', [{ ...newDraft('a', 'a_daily_tokens'), text: 'Something to export.' }]);
  const mark = page.locator('[data-mention="0"]').first();
  await mark.focus();
  for (const open of [openFiles, openExport]) {
    const dialog = await open(page);
    const save = dialog.getByRole('button', { name: /^(Save|Export)$/ });
    await save.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => save.isEnabled()).toBe(true);
    expect(await hasKeyboard(save)).toBe(true);
    expect(await dialog.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await hasKeyboard(dialog.getByRole('button', { name: 'Cancel' }))).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect(await hasKeyboard(mark)).toBe(true);
  }
});

test('a note that is still being written is in the files that are saved', async () => {
  const target = join(folder, 'noted.md');
  const { page } = await readers.own({ briefing: 'a', saveAs: target });
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.locator('textarea').waitFor();
  for (const open of [openFiles, openExport]) {
    const dialog = await open(page);
    await dialog.getByRole('radio', { name: 'Markdown' }).check();
    const words = `Said just before, in ${await dialog.getByRole('heading').first().innerText()}`;
    // Typed and saved at once, before the pause after which a draft is saved by itself.
    await page.evaluate((text) => {
      const field = document.querySelector('textarea:not(dialog *)');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLElement>('dialog .button.primary')?.click();
    }, words);
    await dialog.waitFor({ state: 'hidden' });
    expect(readFileSync(target, 'utf8')).toContain(words);
  }
});
