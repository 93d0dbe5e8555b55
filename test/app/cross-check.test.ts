import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { fileReaders, type SharedOptions } from '../support/file-readers.ts';
import { claimIn, editionOf, evidenceFor, markOf } from '../support/reader-page.ts';

const readers = fileReaders();

/** The app at its cross-check board, with the keyboard on the first quantity. */
async function openBoard(options?: SharedOptions): Promise<Page> {
  const { page } = await readers.shared(options);
  await page.keyboard.press('g');
  await page.keyboard.press('x');
  await expect.poll(() => focused(page)).toMatch(/^panel-/);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const focusedClaim = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.claim : undefined,
  );
const isInView = (page: Page) =>
  page.evaluate(() => {
    const { top = -1, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= window.innerHeight;
  });
const panels = (page: Page) => page.getByRole('main', { name: 'Cross-check' }).getByRole('article');

test('a reader goes from quantity to quantity and from claim to claim, reads the working and opens a claim, by keyboard', async () => {
  const page = await openBoard();
  const first = await focused(page);
  await page.keyboard.press('ArrowRight');
  const second = await focused(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('ArrowRight');

  await page.keyboard.press('j');
  const one = await focusedClaim(page);
  await page.keyboard.press('j');
  const other = await focusedClaim(page);
  expect([one, other]).not.toContain(undefined);
  expect(other).not.toBe(one);
  await page.keyboard.press('k');
  expect(await focusedClaim(page)).toBe(one);

  const working = panels(page).nth(1).getByRole('button', { name: 'Working', exact: false });
  await page.keyboard.press('w');
  expect(await working.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('w');
  expect(await working.getAttribute('aria-expanded')).toBe('false');

  const claim = claimIn(await editionOf(page, one?.charAt(0)), one ?? '');
  await page.keyboard.press('Enter');
  await evidenceFor(page, claim).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => focused(page)).toBe(second);
});

test('the arrows reach every quantity, each in view, and stop at the last', async () => {
  const page = await openBoard();
  const many = await panels(page).count();
  const seen = new Set([await focused(page)]);
  for (let at = 1; at < many; at++) {
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0)).toBe(true);
    seen.add(await focused(page));
  }
  expect(seen.size).toBe(many);
  const last = await focused(page);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe(last);
});

test('the board shows what disagrees, differs or agrees, and says how many there are of each', async () => {
  const page = await openBoard();
  const counts = new Map<string, number>();
  for (const name of ['All', 'Disagree', 'Definition differs', 'Agree']) {
    const filter = page.getByRole('button', { name: new RegExp(`${name} \\d+$`) });
    await filter.click();
    expect(await filter.getAttribute('aria-pressed')).toBe('true');
    const stated = Number((await filter.textContent())?.match(/\d+$/)?.[0]);
    await expect.poll(() => panels(page).count()).toBe(stated);
    counts.set(name, stated);
  }
  const { All: all = 0, ...parts } = Object.fromEntries(counts);
  expect(Object.values(parts).reduce((sum, many) => sum + many, 0)).toBe(all);

  await page.getByRole('button', { name: /^All \d/ }).click();
  const widest = await panels(page).first().getByRole('heading').textContent();
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Text order' });
  await expect.poll(() => panels(page).first().getByRole('heading').textContent()).not.toBe(widest);
});

test('X takes a claim to the others that state its quantity, and says so where none does', async () => {
  const { page } = await readers.shared({ briefing: 'e' });
  const edition = await editionOf(page, 'e');
  const priced = claimIn(edition, 'e_opus_output_price');
  await markOf(page, priced).click();
  await page.keyboard.press('x');
  await page.getByRole('main', { name: 'Cross-check' }).waitFor();
  const panel = panels(page).filter({ has: page.locator('.stated.emphasised') });
  await expect.poll(() => panel.count()).toBe(1);
  expect(await panel.textContent()).toContain(priced.number);
  await expect.poll(() => focused(page)).toBe(await panel.getAttribute('id'));
  expect(await isInView(page)).toBe(true);

  await page.keyboard.press('Alt+ArrowLeft');
  await evidenceFor(page, priced).waitFor();
  const compared = new Set(['conflicts', 'differs', 'holds']);
  const alone = edition.claims.find(({ findings }) => !findings.some(({ verdict }) => compared.has(verdict)));
  if (alone === undefined) throw new Error('Every claim of the briefing is compared.');
  await markOf(page, alone).click();
  await page.keyboard.press('x');
  await page.getByText('Only E states this.').first().waitFor();
});

test('a sum that fails is struck and corrected, and each sum opens its working', async () => {
  const page = await openBoard();
  const sums = page.getByRole('complementary', { name: 'Sums' });
  const failing = sums.getByRole('listitem').filter({ has: page.locator('del') });
  expect(await failing.count()).toBeGreaterThan(0);
  const [struck, right] = [failing.first().locator('del'), failing.first().locator('ins')];
  expect(await struck.textContent()).not.toBe(await right.textContent());
  await failing.first().getByRole('button', { name: 'Working' }).click();
  await failing.first().locator('.working li').first().waitFor();

  const holding = sums.getByRole('button', { name: /, holds$/ });
  await holding.first().focus();
  await page.keyboard.press('Enter');
  expect(await holding.first().getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('w');
  expect(await holding.first().getAttribute('aria-expanded')).toBe('false');
  const second = await holding.nth(1).evaluate((button) => button.closest('li')?.dataset.sum);
  await page.keyboard.press('j');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.sum)).toBe(second);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [900, 640],
  ] as const) {
    test(`axe finds nothing on the board in ${colorScheme} at ${width} × ${height}, and nothing is cut off sideways`, async () => {
      const page = await openBoard({ colorScheme, width, height });
      await page.keyboard.press('j');
      await page.keyboard.press('w');
      expect(await violations(page)).toEqual([]);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.panel, .sum-row, .board-bar')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => part.textContent?.slice(0, 60)),
      );
      expect(cut).toEqual([]);
      const taller = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);
      expect(taller).toBe(false);
    });
  }
}
