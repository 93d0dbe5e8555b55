import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readZip } from '../../electron/services/exchange/read-zip.ts';
import { lightChart } from '../../shared/charts/chart-theme.ts';
import { fileReaders } from '../support/file-readers.ts';
import type { TestedApp } from '../support/open-app.ts';
import { claimIn, editionOf, evidenceFor, markOf, ownCharts } from '../support/reader-page.ts';

const readers = fileReaders();
let app: TestedApp;

/** The reader with the chart of a form, or of an id, open at the claim it is home of. */
async function openChart(which: string, reader?: TestedApp) {
  app = reader ?? (await readers.shared({ colorScheme: 'light' }));
  const edition = await editionOf(app.page);
  const chart = ownCharts(edition).find(
    ({ id, form, home }) => [form, id].includes(which) && claimIn(edition, home).charts[0] === id,
  );
  if (chart === undefined) throw new Error(`No chart ${which} opens at its home.`);
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
  app = await readers.shared();
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

/** The chart of a form, or of an id, enlarged, as an instrument to work with. */
async function enlarge(which: string, reader?: TestedApp) {
  const opened = await openChart(which, reader);
  await app.page.keyboard.press('c');
  const dialog = app.page.getByRole('dialog');
  await dialog.locator('svg text').first().waitFor();
  return { ...opened, dialog };
}

test('C enlarges the chart; pointing at a mark lists its claims, and each leads to its place', async () => {
  const { edition, chart, dialog } = await enlarge('bars');
  await dialog.getByRole('figure', { name: chart.title }).waitFor();
  const other = chart.data.find((datum) => datum.claims.length === 1 && datum.claims[0] !== chart.home);
  if (other === undefined) throw new Error('The chart has no other mark of one claim.');
  const claim = claimIn(edition, other.claims[0] ?? '');
  await dialog.locator('svg text', { hasText: other.text }).first().click();
  const list = dialog.getByRole('region', { name: `Claims of ${other.label}` });
  await list.getByText(claim.statement).waitFor();
  await list.getByRole('button', { name: `Go to ${claim.number}` }).click();
  await evidenceFor(app.page, claim).waitFor();
  expect(await dialog.count()).toBe(0);
});

test('in the enlarged chart arrow keys walk the data at once, and the claims listed follow', async () => {
  const { chart, dialog } = await enlarge('dumbbell');
  await app.page.keyboard.press('Home');
  for (const [index, datum] of chart.data.entries()) {
    await dialog.getByRole('region', { name: `Claims of ${datum.label}` }).waitFor();
    const name = await app.page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(name).toContain(`${index + 1} of ${chart.data.length}`);
    await app.page.keyboard.press('ArrowRight');
  }
  await app.page.keyboard.press('t');
  await dialog.getByRole('table', { name: chart.title }).waitFor();
  expect(await dialog.locator('svg text').count()).toBeGreaterThan(0);
  await app.page.keyboard.press('t');
});

test('scale and unit are switched, the unit line says so, and the rate is named with who states it', async () => {
  const { edition, dialog } = await enlarge('dumbbell');
  const rate = claimIn(edition, 'c_gateway_rate');
  await dialog.getByRole('radio', { name: 'Linear' }).check();
  await dialog.getByText('List price, ¥ per million tokens, linear scale').waitFor();
  await dialog.getByText(/At ~¥6\.80 to the US dollar, as .* has it \(Groundy\)/).waitFor();
  await dialog.getByRole('radio', { name: 'US$ per million tokens' }).check();
  await dialog.getByText('List price, US$ per million tokens, linear scale').waitFor();
  await dialog.getByText(`Converted at ~¥6.80 to the US dollar, as ${rate.number} has it.`).waitFor();
  await dialog.locator('svg text', { hasText: '≈ US$0.882/M' }).first().waitFor();
  // The choice is the open chart's alone.
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('c');
  await dialog.getByText(/List price, ¥ per million tokens, logarithmic/).waitFor();
});

test('bars can’t be made logarithmic, and the chart says why', async () => {
  const { dialog } = await enlarge('bars');
  expect(await dialog.getByRole('radio', { name: 'Logarithmic' }).isDisabled()).toBe(true);
  await dialog.getByText('Bars are read by their length from zero, so they stay linear.').waitFor();
});

test('N writes a note on the chosen datum; it is listed under the chart and beside its claim', async () => {
  const { edition, chart, dialog } = await enlarge('bars');
  await app.page.keyboard.press('Home');
  const [datum] = chart.data;
  if (datum === undefined) throw new Error('The chart is empty.');
  await app.page.keyboard.press('n');
  const field = dialog.getByRole('textbox', { name: `Note on ${datum.label}` });
  await field.waitFor();
  await app.page.keyboard.type('Ask for the tax.');
  await app.page.keyboard.press('Escape');
  const notes = dialog.getByRole('region', { name: 'Notes on this chart' });
  await notes.getByRole('article').getByText('Ask for the tax.').waitFor();
  await notes.getByRole('button', { name: datum.label }).waitFor();
  // Esc closed the note alone, and gave the keyboard back to the datum, which now says that it has a note.
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('1 note.');
  await app.page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);

  const claim = claimIn(edition, datum.claims[0] ?? '');
  await markOf(app.page, claim).click();
  const panel = evidenceFor(app.page, claim);
  await panel.getByText('Ask for the tax.').waitFor();
  await panel.getByRole('article').getByText(`at ${datum.label}`).waitFor();
  await panel.getByRole('article').getByRole('button', { name: chart.title }).click();
  await notes.getByText('Ask for the tax.').waitFor();
});

test('the chart is copied as a picture at twice its size, and as data as it is shown', async () => {
  const { chart, dialog } = await enlarge('dumbbell');
  await dialog.getByRole('button', { name: 'Copy as picture' }).click();
  await dialog.getByRole('status').getByText('The chart was copied as a picture').waitFor();
  const { png } = await app.clipboard();
  const picture = Buffer.from(png ?? '', 'base64');
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(1800);
  await dialog.getByRole('radio', { name: 'US$ per million tokens' }).check();
  await dialog.getByRole('button', { name: 'Copy data' }).click();
  await dialog.getByRole('status').getByText('The chart’s data were copied').waitFor();
  const { text } = await app.clipboard();
  expect(text?.split('\n')).toHaveLength(chart.data.length + 6);
  expect(text).toContain('≈ US$0.882/M');
});

test('the copied data of a diagram hold as numbers the figures that it says in words', async () => {
  app = await readers.own({ briefing: 'c' });
  const { dialog } = await enlarge('c_chart_hardware', app);
  await dialog.getByRole('button', { name: 'Copy data' }).click();
  await dialog.getByRole('status').getByText('The chart’s data were copied').waitFor();
  const { text } = await app.clipboard();
  expect(text).toContain('\t~36,000 chips\t36000\t\t\tchips\tVendor-reported\t');
});

test('the chart is saved as a file, as it was authored, whatever unit it is shown in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimbook-charts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'chart.zip');
  app = await readers.own({ saveAs: path, width: 1440, height: 900 });
  const { chart, dialog } = await enlarge('dumbbell', app);
  await dialog.getByRole('radio', { name: 'US$ per million tokens' }).check();
  await dialog.getByText('Save as authored:').waitFor();
  await dialog.getByRole('button', { name: 'Save the chart as Zip with data' }).click();
  await dialog.getByRole('status').getByText(`The chart is saved in ${path}.`).waitFor();
  const read = await readZip(await readFile(path), ['chart.png', 'chart.svg', 'data.csv', 'README.md']);
  if (!read.ok) throw new Error(read.message);
  const picture = read.value.get('chart.png');
  expect(picture?.readUInt32BE(16)).toBe(1800);
  expect(picture?.subarray(37, 41).toString()).toBe('iTXt');
  expect(String(read.value.get('data.csv')).trimEnd().split('\r\n')).toHaveLength(chart.data.length + 1);
  for (const part of ['chart.svg', 'README.md']) expect(String(read.value.get(part))).toContain(chart.title);

  // Beside the text it is saved from the palette.
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('save the chart as svg');
  await app.page.getByRole('option', { name: 'Save the chart as SVG', exact: true }).waitFor();
  await app.page.keyboard.press('Enter');
  await expect.poll(() => readFile(path, 'utf8')).toMatch(/^<svg /);
  expect(await readFile(path, 'utf8')).toContain(chart.title);
});

test('walking or pointing at a datum emphasises its claims in the text', async () => {
  const { chart, figure } = await openChart('bars');
  const marks = figure.getByRole('list', { name: /Data of the chart/ }).getByRole('button');
  const charted = () =>
    app.page.evaluate(() => [
      ...new Set([...document.querySelectorAll<HTMLElement>('[data-charted]')].map((mark) => mark.dataset.claim)),
    ]);
  await marks.first().focus();
  await app.page.keyboard.press('Home');
  await expect.poll(charted).toEqual(chart.data[0]?.claims.toSorted());
  const other = chart.data[1];
  await figure
    .locator('svg text', { hasText: other?.text ?? '?' })
    .first()
    .hover();
  await expect.poll(charted).toEqual(other?.claims.toSorted());
  await app.page.mouse.move(2, 2);
  await expect.poll(charted).toEqual(chart.data[0]?.claims.toSorted());
  await app.page.keyboard.press('Shift+Tab');
  await expect.poll(charted).toEqual([]);
});
