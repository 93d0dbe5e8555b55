import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileContent } from '../../../content/build/compile-content.ts';
import { briefingPage } from '../../../electron/services/briefing-file/briefing-page.tsx';
import type { BriefingEdition } from '../../../shared/briefing/briefing.ts';
import { packModel } from '../../../shared/pack/pack-model.ts';
import { findChromium, noChromium } from '../../electron-stand-in/find-chromium.ts';
import { violations } from '../../support/accessibility.ts';
import { packOf } from '../../support/pack-of.ts';
import { hostileModel, hostileTexts } from './hostile-notes.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimbook-page-'));
let browser: Browser;
let editions: readonly BriefingEdition[];

beforeAll(async () => {
  ({ editions } = await compileContent(join(import.meta.dirname, '../../../content')));
  const found = findChromium();
  if (found === null) throw new Error(noChromium);
  const env = { ...process.env, ...found.environment } as Record<string, string>;
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0, env });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface OpenedPage {
  readonly page: Page;
  /** What the console, a script or the network told of. */
  readonly told: readonly string[];
}

/** The page as a file that a colleague opens, with the network off. */
async function openPage(html: string): Promise<OpenedPage> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) told.push(request.url());
  });
  const file = join(folder, 'briefing.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  return { page, told };
}

/** The addresses within the page that lead nowhere. */
function deadLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => document.getElementById(href.slice(1)) === null),
  );
}

function repeatedIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

const chineseRuns = (text: string): number => text.match(/\p{Script=Han}+/gu)?.length ?? 0;

test('every briefing is a page of its own that reads offline: all claims marked and recorded, every chart drawn, every link landing', async () => {
  for (const edition of editions) {
    const html = briefingPage(packModel(packOf([edition])));
    expect(Buffer.byteLength(html), edition.briefing.id).toBeLessThan(1_500_000);
    const { page, told } = await openPage(html);
    const ids = edition.claims.map(({ id }) => id);
    const found = await page.evaluate(
      (claims) => ({
        marked: claims.filter((id) => document.querySelector(`.claim#claim-${id} .numeral`) !== null).length,
        recorded: claims.filter((id) => document.getElementById(`record-${id}`) !== null).length,
        cells: document.querySelectorAll('.strip svg').length,
        backLinks: document.querySelectorAll('a[href^="claimbook://claim/"]').length,
        drawn: [...document.querySelectorAll('.drawing.wide svg')].filter(
          (svg) => svg.getBoundingClientRect().height > 20,
        ).length,
        unnamed: document.querySelectorAll('svg[role="img"]:not([aria-label])').length,
        tables: document.querySelectorAll('figure details table caption').length,
        chinese: document.querySelectorAll('.glossary dd [lang="zh-Hans"]').length,
        scripts: document.querySelectorAll('script').length,
        outside: [...document.querySelectorAll('[src], link, iframe, object, embed')].length,
      }),
      ids,
    );
    expect(found).toEqual({
      marked: ids.length,
      recorded: ids.length,
      cells: ids.length,
      backLinks: ids.length,
      drawn: edition.charts.length,
      unnamed: 0,
      tables: edition.charts.length,
      chinese: edition.glossary.reduce((sum, { means, reads }) => sum + chineseRuns(`${means} ${reads}`), 0),
      scripts: 0,
      outside: 0,
    });
    expect(await deadLinks(page)).toEqual([]);
    expect(await repeatedIds(page)).toEqual([]);
    expect(told).toEqual([]);
    await page.context().close();
  }
}, 120_000);

test('a struck figure stands with what its sum gives, in the text and in the margin', async () => {
  const edition = editions.find(({ briefing }) => briefing.id === 'b');
  if (edition === undefined) throw new Error('Briefing B is not among the bundled ones.');
  const { page } = await openPage(briefingPage(packModel(packOf([edition]))));
  const mark = page.locator('#claim-b_calls_per_day');
  expect(await mark.locator('del').innerText()).toContain('600 billion');
  expect(await mark.locator('ins').innerText()).toContain('60 bn');
  const findings = page.locator('.findings', { hasText: 'The article is ten times too high.' });
  expect(await findings.locator('del').first().innerText()).toBe('600 bn');
  await page.context().close();
}, 60_000);

test('the page has no axe violation in light and in dark, wide and narrow, and nothing wider than the window', async () => {
  const edition = editions.find(({ briefing }) => briefing.id === 'a');
  if (edition === undefined) throw new Error('Briefing A is not among the bundled ones.');
  const { page } = await openPage(briefingPage(hostileModel(edition)));
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [400, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
  }
  for (const width of [320, 720, 900, 1000, 1240, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
  }
  await page.context().close();
}, 180_000);

test('what readers wrote stays words: nothing of it runs, is fetched, or breaks the page', async () => {
  const edition = editions.find(({ briefing }) => briefing.id === 'a');
  if (edition === undefined) throw new Error('Briefing A is not among the bundled ones.');
  const { page, told } = await openPage(briefingPage(hostileModel(edition)));
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('main script, main img, main b[onclick], main svg[onload]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  expect(await page.locator('.note').count()).toBe(hostileTexts.length + 1);
  expect(await page.locator('main').innerText()).toContain('<script>window.ran = true</script>');
  expect(await page.locator('section.notes').innerText()).toContain('These words "stand" <nowhere>');
  expect(await deadLinks(page)).toEqual([]);
  expect(told).toEqual([]);
  await page.context().close();
}, 60_000);

test('a briefing without claims, charts, digest and glossary is a page too', async () => {
  const [edition] = editions;
  if (edition === undefined) throw new Error('No briefing is bundled.');
  const section = { id: 's', number: 1, title: [], name: 'One', claims: [] };
  const blocks = [{ type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'A sentence.' }] }] as const;
  const briefing = { ...edition.briefing, digest: null, sections: [{ ...section, blocks }] };
  const bare = { ...edition, briefing, claims: [], charts: [], foreign: [], glossary: [] };
  const { page, told } = await openPage(briefingPage(packModel(packOf([bare]))));
  expect(await page.locator('main').innerText()).toContain('A sentence.');
  expect(await deadLinks(page)).toEqual([]);
  expect(told).toEqual([]);
  await page.context().close();
}, 60_000);
