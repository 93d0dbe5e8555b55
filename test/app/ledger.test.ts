import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { fileReaders } from '../support/file-readers.ts';
import type { TestedApp } from '../support/open-app.ts';

const readers = fileReaders();

/** The ledger with its rows, reached by keys. */
async function openLedger(app: TestedApp): Promise<{ readonly page: Page; readonly grid: Locator }> {
  const { page } = app;
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  const grid = page.getByRole('grid', { name: 'Claims' });
  await grid.waitFor();
  await expect.poll(() => rowCount(grid)).toBeGreaterThan(100);
  return { page, grid };
}

/** How many claims the grid says it lists, its head left out. */
async function rowCount(grid: Locator): Promise<number> {
  return Number(await grid.getAttribute('aria-rowcount')) - 1;
}

function currentRow(page: Page): Locator {
  return page.locator('.ledger-row.current');
}

test('an analyst filters, selects, flags with one reason, undoes it and saves a table, by keyboard alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimbook-csv-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'claims.csv');
  const { page, grid } = await openLedger(await readers.own({ saveAs: file }));

  await page.keyboard.press('/');
  await page.keyboard.type('check:conflict briefing:b');
  await page.keyboard.press('Enter');
  const conflicts = await rowCount(grid);
  expect(conflicts).toBeGreaterThan(4);
  await page.getByRole('button', { name: 'Drop the filter check: conflict' }).waitFor();

  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+J');
  await page.getByText('3 claims selected').first().waitFor();
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Disputed needs a reason of one line.').waitFor();
  await page.keyboard.type('two sources say otherwise');
  await page.getByLabel('Sort of evidence').selectOption('Quotation');
  await page.getByLabel('New evidence').focus();
  await page.keyboard.type('as both articles print it');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('3 claims are flagged disputed.').first().waitFor();
  await expect.poll(() => grid.getByText('Disputed', { exact: true }).count()).toBe(3);

  await page.keyboard.press('Control+z');
  await page.getByText('Undone: 3 flags.').first().waitFor();
  await expect.poll(() => grid.getByText('Disputed', { exact: true }).count()).toBe(0);

  await page.getByRole('button', { name: 'CSV' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`3 claims are saved in ${file}.`).first().waitFor();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFnumber,briefing,status,changed since flagged,statement,/);
  expect(lines.slice(1).map((line) => line.slice(0, 1))).toEqual(['B', 'B', 'B']);
});

test('a long batch says how far it is and can be stopped; what was flagged is kept, and undone at once', async () => {
  const { page, grid } = await openLedger(await readers.own());
  await page.keyboard.press('Control+a');
  await page.keyboard.press('2');
  await page.getByRole('progressbar', { name: 'Flagging' }).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page
    .getByText(/^Stopped after \d+ of \d+\./)
    .first()
    .waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('status:in-review');
  await expect.poll(() => rowCount(grid)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page
    .getByText(/^Undone: (\d+ flags|flag on \w+)\.$/)
    .first()
    .waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('status:in-review');
  await page.getByText('No claim matches status: in-review.').waitFor();
});

test('one note goes on every selected claim and is counted in its column', async () => {
  const { page, grid } = await openLedger(await readers.shared());
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('n');
  await page.keyboard.type('Ask both desks. #follow-up');
  await page.keyboard.press('Control+Enter');
  await page.getByText('A note is on 2 claims.').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('tag:follow-up');
  await expect.poll(() => rowCount(grid)).toBe(2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  const facets = page.getByRole('complementary', { name: 'Narrow the notes' });
  await facets.getByRole('button', { name: 'follow-up 2' }).waitFor();
});

test('only the rows on screen are in the document, and the current one, wherever the grid is scrolled', async () => {
  const { page, grid } = await openLedger(await readers.shared());
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await page.keyboard.press('j');
  const first = await currentRow(page).getAttribute('id');
  expect(await grid.getAttribute('aria-activedescendant')).toBe(first);
  await grid.evaluate((element) => element.scrollTo(0, 9000));
  await expect.poll(() => grid.getByRole('row').count()).toBeGreaterThan(30);
  expect(await currentRow(page).getAttribute('id')).toBe(first);

  await page.keyboard.press('End');
  await expect.poll(() => currentRow(page).getAttribute('aria-rowindex')).toBe(String((await rowCount(grid)) + 1));
  expect(await currentRow(page).isVisible()).toBe(true);
});

test('a row opens in the reader, and Back returns to it', async () => {
  const { page } = await openLedger(await readers.shared());
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const number = await currentRow(page).locator('.claim-address').textContent();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: `Evidence for ${number}` }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => currentRow(page).locator('.claim-address').textContent()).toBe(number);
});

test('the ring of the grid lies on its head, and the claim has what sparse columns leave', async () => {
  const { page, grid } = await openLedger(await readers.shared());
  await page.keyboard.press('j');
  const ring = await page.locator('.ledger-frame').evaluate((frame) => {
    const { outlineStyle, outlineWidth, zIndex } = getComputedStyle(frame, '::after');
    return { outline: `${outlineWidth} ${outlineStyle}`, above: Number(zIndex) };
  });
  expect(ring.outline).toBe('2px solid');
  expect(ring.above).toBeGreaterThan(
    Number(await grid.locator('.ledger-head').evaluate((head) => getComputedStyle(head).zIndex)),
  );
  const claim = await grid.getByRole('columnheader', { name: 'Claim', exact: true }).boundingBox();
  expect(claim?.width).toBeGreaterThan(300);
});

test('S goes to the columns, where a key sorts by any of them', async () => {
  const { page, grid } = await openLedger(await readers.shared());
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'Value' }).and(page.locator('[aria-sort=ascending]')).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('columnheader', { name: 'Value' }).and(page.locator('[aria-sort=descending]')).waitFor();
  await page.keyboard.press('Escape');
  expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('where nothing matches, the part of the filter to drop is named; what can’t be read is told how to write', async () => {
  const { page, grid } = await openLedger(await readers.shared());
  await page.keyboard.press('/');
  await page.keyboard.type('as-of:20266');
  const problem = await page.getByText('Use a year or 2026-04.').boundingBox();
  expect((problem?.y ?? 0) + (problem?.height ?? 0)).toBeLessThanOrEqual((await grid.boundingBox())?.y ?? 0);
  await page.keyboard.press('Escape');
  await page.keyboard.type('kind:price status:verified');
  await page.getByText('No claim matches kind: price and status: verified.').waitFor();
  await page.getByRole('button', { name: /^Drop status: verified for \d+ claims$/ }).click();
  await expect.poll(() => rowCount(grid)).toBeGreaterThan(10);
});

test('a facet, a view and the columns are kept', async () => {
  const app = await readers.own();
  const { page, grid } = await openLedger(app);
  await page.getByRole('checkbox', { name: /^Opinion/ }).click();
  await page.getByRole('button', { name: /^Drop the filter kind: measured, / }).waitFor();
  const shown = await rowCount(grid);
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.keyboard.type('Facts');
  await page.keyboard.press('Enter');
  await page.getByText('The view Facts is saved.').first().waitFor();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Scope' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Scope' }).waitFor();
  await app.close();

  const again = await openLedger(await readers.own({ profile: app.profile }));
  await again.page.getByRole('columnheader', { name: 'Scope' }).waitFor();
  await again.page.getByRole('button', { name: 'Facts', exact: true }).click();
  await expect.poll(() => rowCount(again.grid)).toBe(shown);
});

test('the chart of the current row stands beside it and follows it', async () => {
  const { page } = await openLedger(await readers.shared());
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  const pane = page.getByRole('region', { name: 'Chart of the current claim' });
  await pane.getByRole('figure').locator('svg').first().waitFor();
  const before = await pane.getByRole('button').first().textContent();
  await page.keyboard.press('j');
  await expect.poll(() => pane.getByRole('button').first().textContent()).not.toBe(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  describe(colorScheme, () => {
    test('axe finds nothing in the ledger, wide or narrow, with rows selected, a reason asked for or nothing found', async () => {
      const { page } = await openLedger(await readers.shared({ colorScheme }));
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('j');
      await page.keyboard.press(' ');
      await page.keyboard.press('3');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.setViewportSize({ width: 900, height: 640 });
      await page.getByRole('button', { name: 'Facets' }).click();
      await page.getByRole('button', { name: 'Columns' }).click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('zebra');
      await page.getByText('No claim matches “zebra”.').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
}
