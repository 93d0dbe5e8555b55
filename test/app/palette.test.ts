import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { fileReaders } from '../support/file-readers.ts';
import { editionOf, evidenceFor } from '../support/reader-page.ts';

const { shared } = fileReaders();

async function openPalette(page: Page, text: string, key = 'Control+k'): Promise<Locator> {
  await page.keyboard.press(key);
  const palette = page.getByRole('dialog', { name: /Command palette|Find in texts/ });
  await palette.waitFor();
  await page.keyboard.type(text);
  return palette;
}

const evidence = (page: Page, number: string) => page.getByRole('complementary', { name: `Evidence for ${number}` });
const chosen = (palette: Locator) => palette.getByRole('option', { selected: true });

test('a reader goes to a claim by its number, and Back returns', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, '#b13');
  await chosen(palette).getByText('B13', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'hidden' });
  await page.getByRole('complementary', { name: 'Evidence for B13' }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();
});

test('two claims named together stand side by side', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, 'compare e16 with b34');
  await chosen(palette).getByText('E16', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await evidence(page, 'E16').waitFor();
  await page.getByRole('complementary', { name: 'Pinned B34' }).waitFor();
});

test('within one briefing the keyboard goes along to the claim that is gone to', async () => {
  const { page } = await shared({ briefing: 'b' });
  for (const number of ['B13', 'B03']) {
    const palette = await openPalette(page, `#${number}`);
    await chosen(palette).getByText(number, { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await evidence(page, number).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toContain(`Claim ${number},`);
  }
});

test('a figure half remembered is found in another spelling, with those near it', async () => {
  const { page } = await shared();
  const { claims } = await editionOf(page, 'b');
  const calls = claims.find((claim) => claim.value === 6e11);
  if (calls === undefined) throw new Error('No claim states 600 billion.');
  const palette = await openPalette(page, '=600bn');
  await palette.getByRole('group', { name: 'Claims' }).getByText(calls.number, { exact: true }).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('=118tn');
  await palette.getByRole('group', { name: 'Near that value' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: /Evidence for/ }).waitFor();
});

test('claims are found by who says so', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, '@');
  const first = palette.getByRole('option').first();
  await first.waitFor();
  await page.keyboard.press('Enter');
  const field = palette.getByRole('combobox');
  await expect.poll(() => field.inputValue()).toMatch(/^@\S+/);
  const name = (await field.inputValue()).slice(1);
  const claim = palette.getByRole('group', { name: 'Claims' }).getByRole('option').first();
  await claim.getByText(name, { exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  const number = (await chosen(palette).locator('.claim-address').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: `Evidence for ${number}` }).waitFor();
});

test('a name that nobody has is told as one', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, '@zebra');
  await palette.getByText('No claim is attributed to ‘zebra’.').waitFor();
});

test('words find claims, text and commands, with what matches marked', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, 'opus');
  await palette.getByRole('group', { name: 'Claims' }).getByRole('option').first().waitFor();
  await expect.poll(() => palette.locator('mark').first().textContent()).toBe('Opus');
  await palette.getByText(/\d+ results/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: /Evidence for/ }).waitFor();
});

test('a misspelt word is answered with the one that was meant, and Enter takes it', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, 'opuss');
  await palette.getByText('Nothing matches ‘opuss’.').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => palette.getByRole('combobox').inputValue()).toBe('opus');
  await palette.getByRole('option').first().waitFor();
});

test('a command runs from the palette, and those of other views are not offered', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, '>sort');
  await palette.getByText('No command matches ‘sort’.').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('>all keys');
  await chosen(palette).getByText('All keys').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
});

test('a palette with nothing typed offers the claim of the view and the commands last used again', async () => {
  const { page } = await shared();
  const dialogs = [
    ['Settings', 'Settings'],
    ['What is checked and what is left', 'The queue'],
  ] as const;
  for (const [command, name] of dialogs) {
    await chosen(await openPalette(page, `>${command}`))
      .getByText(command)
      .waitFor();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name });
    // What a dialog is for has the keyboard, and not the way out of it.
    await expect.poll(() => dialog.locator('input:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('grid', { name: 'Claims' }).waitFor();
  await page.keyboard.press('j');
  const number = await page.locator('.ledger-row.current .claim-address').textContent();
  const palette = await openPalette(page, '');
  await chosen(palette)
    .getByText(number ?? '', { exact: true })
    .waitFor();
  const again = palette.getByRole('group', { name: 'Recent commands' }).locator('.palette-text');
  expect(await again.allTextContents()).toEqual(['What is checked and what is left', 'Settings']);
});

test('Shift and Enter filter the ledger to what is typed', async () => {
  const { page } = await shared();
  const palette = await openPalette(page, 'opus');
  await palette.getByRole('option').first().waitFor();
  await page.keyboard.press('Shift+Enter');
  const ledger = page.getByRole('main', { name: 'Ledger' });
  await ledger.waitFor();
  await ledger.getByText(/opus/i).first().waitFor();
});

test('Esc leaves the palette and gives the keyboard back, and its key closes it too', async () => {
  const { page } = await shared();
  await page.keyboard.press('j');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const mark = await focused();
  const palette = await openPalette(page, '');
  await palette.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'hidden' });
  expect(await focused()).toBe(mark);
  await openPalette(page, '', 'Control+f');
  await page.getByRole('dialog', { name: 'Find in texts and notes' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
  await page.keyboard.press('Control+k');
  await palette.waitFor({ state: 'hidden' });
});

test('two keys one after the other go to a view, and Esc leaves the first', async () => {
  const { page } = await shared();
  await page.keyboard.press('g');
  await page.getByText('G …').waitFor();
  await page.getByRole('status').getByText('G is pressed. It waits for a second key.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('G …').waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('main', { name: 'Library' }).waitFor();
});

test('a reader gives a command another key and uses it, in the menu as well', async () => {
  const app = await shared();
  const { page } = app;
  const { claims } = await editionOf(page);
  const [first, second] = claims;
  if (first === undefined || second === undefined) throw new Error('The briefing has no claims.');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  const nextClaim = sheet.getByRole('button', { name: 'Next claim: J' });
  await expect.poll(() => nextClaim.evaluate((button) => button === document.activeElement)).toBe(true);
  await nextClaim.press('Enter');
  await page.keyboard.press('Tab');
  await sheet.getByRole('status').getByText('Choose another key').waitFor();
  await page.keyboard.press('q');
  await sheet.getByRole('button', { name: 'Next claim: Q' }).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await page.keyboard.press('q');
  await evidenceFor(page, first).waitFor();
  // The menu follows once the setting is on the disk.
  await expect
    .poll(async () => {
      await app.chooseMenu('Next claim  (Q)').catch(() => undefined);
      return evidenceFor(page, first).count();
    })
    .toBe(0);
});

test('a clash is told, and pressing the key again takes it over; one key or all can be reset', async () => {
  const { page } = await shared();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.getByRole('button', { name: 'Show the working: W' }).press('Enter');
  await page.keyboard.press('d');
  await sheet
    .getByText('D is already “Show or hide the digest” in the reader. Press it again to take it over.')
    .waitFor();
  await page.keyboard.press('d');
  await sheet.getByRole('button', { name: 'Show the working: D' }).waitFor();
  await sheet.getByRole('button', { name: 'Show or hide the digest: no key' }).waitFor();
  await sheet.getByRole('button', { name: 'Reset the key of Show or hide the digest' }).press('Enter');
  await sheet.getByRole('button', { name: 'Show or hide the digest: D' }).waitFor();
  await sheet.getByRole('button', { name: 'Show the working: no key' }).waitFor();
  await sheet.getByRole('button', { name: 'Reset all keys' }).press('Enter');
  await sheet.getByRole('button', { name: 'Show the working: W' }).waitFor();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the palette or while a key is changed, in ${colorScheme}`, async () => {
    const { page } = await shared({ colorScheme });
    const palette = await openPalette(page, '');
    await palette.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    for (const text of ['opus', '=soon']) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await palette
        .getByRole('status')
        .getByText(/results?/)
        .waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Write a note: N' }).press('Enter');
    await page.keyboard.press('e');
    expect(await violations(page)).toEqual([]);
  });
}
