import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { installedElectron } from '../support/find-electron.ts';
import { expectQuiet, openReader } from '../support/reader-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimbook-closing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The machine may be at work on other things. */
const patience = { timeout: 60_000 };

/** Begins to write a pack of the briefings that are left when `others` are taken out. */
async function beginPack(page: Page, others: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export the briefing pack' });
  for (const letter of others) await dialog.getByRole('checkbox', { name: new RegExp(`^${letter} `) }).press('Space');
  await dialog.getByRole('button', { name: 'Save the PDF' }).press('Enter');
  const told = () => page.locator('.pack-told b').allInnerTexts();
  await expect
    .poll(told, { timeout: 60_000, interval: 50 })
    .toEqual([expect.stringMatching(/^(Drawing|Counting|Printing)/)]);
}

test('a window that would close over a pack asks, and the pack is waited for, or stopped with nothing left behind', async () => {
  const saveAs = join(folder, 'pack.pdf');
  const app = await openReader({ briefing: 'c', saveAs, press: ['Wait for it', 'Stop it and close'] });
  const { page } = app;
  await beginPack(page, ['A', 'B', 'D', 'E']);
  await page.evaluate(() => window.close());
  await page.getByRole('button', { name: 'Open the PDF' }).waitFor(patience);
  const written = readFileSync(saveAs);
  expect(written.subarray(0, 5).toString()).toBe('%PDF-');
  if (installedElectron() === null) expect(app.questions).toEqual(['A pack is being written.']);
  await page.keyboard.press('Escape');
  await beginPack(page, ['C', 'E']);
  await app.close();
  if (installedElectron() === null) expect(app.questions).toHaveLength(2);
  expect(readdirSync(folder)).toEqual(['pack.pdf']);
  expect(readFileSync(saveAs).equals(written)).toBe(true);
  expectQuiet(app);
});
