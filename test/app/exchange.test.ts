import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { SaveFailure } from '../../shared/host/briefing-host.ts';
import type { Result } from '../../shared/host/result.ts';
import type { Flag, FlagDraft, Note, NoteDraft } from '../../shared/notes/entry.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { violations } from '../support/accessibility.ts';
import { fileReaders } from '../support/file-readers.ts';
import type { TestedApp } from '../support/open-app.ts';
import { askHost, textSet } from '../support/reader-page.ts';

const readers = fileReaders();
const folder = mkdtempSync(join(tmpdir(), 'claimbook-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What every open dialog answers: the file a colleague's is copied to before it is taken in. */
const incoming = join(folder, 'incoming.claimbook.zip');
const claim = 'b_calls_per_day';

async function open(name: string, profile: string): Promise<TestedApp> {
  const saveAs = join(folder, `${name}.claimbook.zip`);
  const app = await readers.own({ briefing: 'b', profile, saveAs, openFile: incoming });
  await askHost(app.page, 'saveSettings', [{ name }]);
  return app;
}

async function write(page: Page, draft: Partial<NoteDraft>): Promise<Note> {
  const saved = await askHost<Result<Note, SaveFailure>>(page, 'saveNote', [{ ...newDraft('b', claim), ...draft }]);
  if (!saved.ok) throw new Error(saved.message);
  return saved.value;
}

async function flag(page: Page, status: FlagDraft['status'], reason: string): Promise<void> {
  const evidence = [{ type: 'quotation', text: 'as printed' }];
  const draft = { briefing: 'b', claim, status, reason, evidence, checklist: [], settles: [] };
  const saved = await askHost<Result<Flag, SaveFailure>>(page, 'saveFlag', [draft]);
  if (!saved.ok) throw new Error(saved.message);
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(`>${words}`);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Writes everything into a bundle, by keyboard. */
async function exportAll(page: Page): Promise<void> {
  await command(page, 'Export notes and flags');
  await page.getByRole('dialog', { name: 'Export notes and flags' }).getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('contentinfo')
    .getByText(/flags? (is|are) in .*claimbook\.zip/)
    .waitFor();
}

/** Takes a colleague's bundle in, by keyboard; what the dialog told of it before. */
async function takeIn(page: Page, from: string, own = false): Promise<string> {
  copyFileSync(join(folder, `${from}.claimbook.zip`), incoming);
  await command(page, 'Take in a colleague’s file');
  const dialog = page.getByRole('dialog', { name: /^Take in/ });
  await dialog.getByText('Nothing has been changed yet').waitFor();
  const told = await dialog.innerText();
  expect(await violations(page)).toEqual([]);
  if (own) await dialog.getByRole('checkbox', { name: /bears? your own name/ }).press('Space');
  const take = dialog.getByRole('button', { name: 'Take in' });
  if (await take.isEnabled()) {
    await take.press('Enter');
    await dialog.getByRole('status').waitFor();
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return told;
}

const listed = (page: Page) => page.getByRole('listbox', { name: 'Notes' }).getByRole('option').allInnerTexts();

async function goToNotes(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByRole('main', { name: 'Notes' }).waitFor();
}

test('three colleagues exchange bundles: nothing is lost, twice is once, and what they judge differently is settled', async () => {
  const okafor = await open('Okafor', join(folder, 'okafor'));
  await write(okafor.page, { text: 'The sum was done by hand.', tags: ['sum'] });
  await flag(okafor.page, 'verified', 'It is printed so.');
  await exportAll(okafor.page);
  await okafor.close();

  const brandt = await open('Brandt', join(folder, 'brandt'));
  await write(brandt.page, { text: 'Ten times too high.', colour: 'rose' });
  await flag(brandt.page, 'disputed', 'The division gives a tenth.');
  await exportAll(brandt.page);
  await brandt.close();

  const { page } = await open('Ada', join(folder, 'ada'));
  expect(await takeIn(page, 'Okafor')).toMatch(/2 notes and flags are new/);
  await takeIn(page, 'Brandt');
  expect(await takeIn(page, 'Brandt')).toMatch(/Nothing new/);
  await goToNotes(page);
  await expect.poll(() => listed(page)).toHaveLength(2);
  expect((await listed(page)).join()).toMatch(/by hand[\s\S]*Okafor[\s\S]*too high[\s\S]*Brandt/);

  await page.getByRole('checkbox', { name: 'Okafor' }).press('Space');
  await expect.poll(() => listed(page)).toHaveLength(1);
  await page.getByRole('checkbox', { name: 'Okafor' }).press('Space');
  await page.getByRole('button', { name: 'One claim is judged differently' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Where you and colleagues disagree' });
  await dialog.getByText('The division gives a tenth.').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Settle B\d+ as disputed/ }).press('Enter');
  await page.getByText(/^Settles Brandt’s disputed|^Settles Okafor’s verified/).waitFor();
  await page.keyboard.type('The arithmetic decides.', { delay: 20 });
  expect(await page.getByRole('textbox', { name: /reason/i }).inputValue()).toBe('The arithmetic decides.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: /reason/i }).press('Enter');
  await page
    .getByRole('contentinfo')
    .getByText(/^Saved/)
    .waitFor();
  await goToNotes(page);
  await expect.poll(() => page.getByRole('button', { name: 'One claim is judged differently' }).count()).toBe(0);
});

test('a note changed in two copies of a profile stands in both versions until its author decides', async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const before = await open('Zhou', first);
  const { id } = await write(before.page, { text: 'As it was.' });
  await before.close();
  cpSync(first, second, { recursive: true });

  const away = await open('Zhou away', second);
  await write(away.page, { id, text: 'Changed away.' });
  await exportAll(away.page);
  await away.close();

  const { page } = await open('Zhou', first);
  await write(page, { id, text: 'Changed at home.' });
  await page.reload();
  await textSet(page);
  expect(await takeIn(page, 'Zhou away', true)).toMatch(/conflict/);
  await goToNotes(page);
  await page.getByRole('button', { name: 'One note was changed in two places' }).press('Enter');
  await page.getByRole('listbox', { name: 'Notes' }).focus();
  const versions = page.getByRole('region', { name: 'Two versions' });
  await versions.getByText('Changed away.').waitFor();
  await versions.getByText('Changed at home.').waitFor();
  expect(await violations(page)).toEqual([]);
  await versions.getByRole('button', { name: /^Keep both/ }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Show all notes');
  await expect.poll(() => page.getByRole('button', { name: 'One note was changed in two places' }).count()).toBe(0);
  await page.getByRole('textbox', { name: 'Filter the notes' }).fill('');
  await expect.poll(() => listed(page)).toHaveLength(2);
  expect((await listed(page)).sort().join()).toMatch(/at home[\s\S]*away|away[\s\S]*at home/);

  // The backups come a moment after their dialog; the first that can be restored has the keyboard then.
  await page.getByRole('button', { name: 'Backups' }).press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^Restore the backup of B/);
});
