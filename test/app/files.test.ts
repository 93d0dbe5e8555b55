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

test('Esc and a cancelled save dialog leave everything as it was', async () => {
  const { page } = await readers.own({ briefing: 'a', saveAs: null });
  const dialog = await openFiles(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => dialog.getByRole('button', { name: 'Save' }).isEnabled()).toBe(true);
  expect(await dialog.getByRole('alert').count()).toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBeDefined();
});
