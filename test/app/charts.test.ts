import { afterEach, expect, test } from 'vitest';
import { lightChart } from '../../shared/charts/chart-theme.ts';
import type { TestedApp } from '../support/open-app.ts';
import { claimIn, editionOf, evidenceFor, expectQuiet, markOf, openReader, ownCharts } from '../support/reader-page.ts';

let app: TestedApp;

afterEach(async () => {
  expectQuiet(app);
  await app.close();
});

/** The reader with the chart of a form open, at the claim it is home of. */
async function openChart(form: string) {
  app = await openReader({ colorScheme: 'light' });
  const edition = await editionOf(app.page);
  const chart = ownCharts(edition).find(
    (each) => each.form === form && claimIn(edition, each.home).charts[0] === each.id,
  );
  if (chart === undefined) throw new Error(`No ${form} chart opens at its home.`);
  const claim = claimIn(edition, chart.home);
  await markOf(app.page, claim).click();
  const figure = evidenceFor(app.page, claim).getByRole('figure', { name: chart.title });
  await figure.locator('svg text').first().waitFor();
  return { edition, chart, claim, figure };
}

test('a chart says its alternative, its unit, its source and its kinds, and hides the drawing from screen readers', async () => {
  const { chart, figure } = await openChart('bars');
  expect(await figure.getByRole('group').getAttribute('aria-label')).toBe(chart.alt);
  await figure.getByText(chart.measure, { exact: true }).waitFor();
  await figure.getByText(chart.caption).waitFor();
  expect(await figure.getByRole('list', { name: 'Kinds' }).getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await figure.locator('[aria-hidden="true"] svg').count()).toBeGreaterThan(0);
  expect(
    await figure.locator(`path[fill="${lightChart.focus}"], [stroke="${lightChart.focusInk}"]`).count(),
  ).toBeGreaterThan(0);
});

test('arrow keys walk the marks of a chart; each is named with its value and claims, and ringed in the drawing', async () => {
  const { chart, figure } = await openChart('bars');
  const rings = figure.locator(`svg path[stroke="${lightChart.focus}"][stroke-width="2"]`);
  const marks = figure.getByRole('list', { name: /Data of the chart/ }).getByRole('button');
  expect(await rings.count()).toBe(0);
  await marks.first().focus();
  await app.page.keyboard.press('Home');
  for (const datum of chart.data) {
    const name = await app.page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(name).toContain(datum.label);
    expect(name).toContain(datum.text);
    for (const number of datum.numbers) expect(name).toContain(number);
    await expect.poll(() => rings.count()).toBe(1);
    await app.page.keyboard.press('ArrowDown');
  }
  await app.page.keyboard.press('Shift+Tab');
  await expect.poll(() => rings.count()).toBe(0);
});

test('pointing at a mark and clicking selects the claim it stands for', async () => {
  const { edition, chart, figure } = await openChart('bars');
  const other = chart.data.find((datum) => datum.claims.length === 1 && datum.claims[0] !== chart.home);
  if (other === undefined) throw new Error('The chart has no other mark of one claim.');
  await figure.locator('svg text', { hasText: other.text }).first().click();
  await evidenceFor(app.page, claimIn(edition, other.claims[0] ?? '')).waitFor();
});

test('a chart that follows another looks as it does when it is drawn afresh', async () => {
  app = await openReader();
  const { page } = app;
  const drawing = page.locator('.chart-drawing svg');
  // Names that ECharts gives its own parts are counted up and mean nothing.
  const drawn = async () => (await drawing.evaluate((svg) => svg.outerHTML)).replaceAll(/zr\d+-[a-z]+\d+/g, '');
  const edition = await editionOf(page);
  const firstOf = new Map(edition.claims.toReversed().map((claim) => [claim.charts[0], claim]));
  const claims = [...firstOf.values()].slice(0, 12);
  for (const claim of claims) {
    await markOf(page, claim).click();
    await evidenceFor(page, claim).locator('svg text').first().waitFor();
    const followed = await drawn();
    await page.keyboard.press('t');
    await drawing.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await drawing.locator('text').first().waitFor();
    await expect.poll(drawn).toBe(followed);
  }
});

test('T puts a real table in place of the drawing, with every mark of it', async () => {
  const { chart, figure } = await openChart('matrix');
  await app.page.keyboard.press('t');
  const table = figure.getByRole('table', { name: chart.title });
  expect(await table.getByRole('rowheader').count()).toBe(chart.data.length);
  expect(await figure.locator('.chart-drawing').count()).toBe(0);
  const [datum] = chart.data;
  await table
    .getByRole('button', { name: datum?.numbers[0] ?? '?' })
    .first()
    .waitFor();
  await app.page.keyboard.press('t');
  await figure.locator('svg text').first().waitFor();
});

test('C enlarges the chart, and its marks can still be pointed at', async () => {
  const { edition, chart } = await openChart('bars');
  await app.page.keyboard.press('c');
  const figure = app.page.getByRole('dialog').getByRole('figure', { name: chart.title });
  const other = chart.data.find((datum) => datum.claims.length === 1 && datum.claims[0] !== chart.home);
  if (other === undefined) throw new Error('The chart has no other mark of one claim.');
  await figure.locator('svg text', { hasText: other.text }).first().click();
  await expect.poll(() => evidenceFor(app.page, claimIn(edition, other.claims[0] ?? '')).count()).toBe(1);
});
