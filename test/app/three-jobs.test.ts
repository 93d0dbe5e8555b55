import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileReaders } from '../support/file-readers.ts';
import { claimIn, editionOf, evidenceFor } from '../support/reader-page.ts';

const readers = fileReaders();

/** Two statements of one quantity, each the other's contradiction. */
const disagreements = [
  ['b_opus46_output', 'e_opus_output_price'],
  ['b_china_tokens_now', 'b_china_tokens_120'],
  ['b_nvidia_months', 'b_nvidia_days'],
] as const;

const focusedClaim = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? (document.activeElement.dataset.claim ?? null) : null,
  );

async function focusStatement(page: Page, claim: string): Promise<void> {
  for (const key of ['j', 'j', 'j', 'j', 'j', 'j', 'k', 'k', 'k', 'k', 'k', 'k']) {
    if ((await focusedClaim(page)) === claim) return;
    await page.keyboard.press(key);
  }
  expect(await focusedClaim(page)).toBe(claim);
}

test('a strategist reads a briefing and follows three disagreements to the other side and back, by keyboard alone', async () => {
  const { page } = await readers.shared({ briefing: 'b' });
  for (let section = 0; section < 3; section += 1) await page.keyboard.press(']');
  for (const [here, there] of disagreements) {
    const own = claimIn(await editionOf(page, here.charAt(0)), here);
    const other = claimIn(await editionOf(page, there.charAt(0)), there);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(`#${own.number}`);
    await page.getByRole('option', { selected: true }).getByText(own.number, { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await evidenceFor(page, own).waitFor();
    await page.keyboard.press('x');
    await page.getByRole('main', { name: 'Cross-check' }).waitFor();
    await focusStatement(page, there);
    await page.keyboard.press('Enter');
    await evidenceFor(page, other).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('main', { name: 'Cross-check' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await evidenceFor(page, own).waitFor();
    await expect.poll(() => focusedClaim(page)).toBe(here);
  }
});

test('an analyst clears twenty claims through the queue and the ledger, by keyboard alone', async () => {
  const { page } = await readers.shared();
  const left = () => page.getByRole('button', { name: /^\d+ to check/ });
  const count = async () => Number.parseInt((await left().textContent()) ?? '', 10);
  await left().waitFor();
  const before = await count();
  for (let claim = 0; claim < 10; claim += 1) {
    await page.keyboard.press('u');
    await page.getByRole('complementary', { name: /^Evidence for / }).waitFor();
    await page.keyboard.press('2');
    await expect.poll(count).toBe(before - claim - 1);
  }

  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('grid', { name: 'Claims' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('status:unchecked kind:opinion briefing:d');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  for (let row = 0; row < 9; row += 1) await page.keyboard.press('Shift+J');
  await page.getByText('10 claims selected').first().waitFor();
  await page.keyboard.press('6');
  await page.keyboard.type('An outlook, which no evidence can settle yet.');
  await page.keyboard.press('Enter');
  await page.getByText('10 claims are flagged not checkable.').first().waitFor();
  await expect.poll(count).toBe(before - 20);
});

test('someone finds a figure half remembered, in the words they have for it, by keyboard alone', async () => {
  const { page } = await readers.shared({ briefing: 'a' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('350k tokens');
  const option = page.getByRole('option').filter({ hasText: '350,000' }).first();
  await option.waitFor();
  while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();
  await expect.poll(() => page.getByRole('main').getByText('350,000').count()).toBeGreaterThan(0);
});
