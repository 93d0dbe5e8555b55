import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { buildApp } from '../support/build-app.ts';
import { fileReaders, type SharedOptions } from '../support/file-readers.ts';
import { editionOf, evidenceFor, markOf } from '../support/reader-page.ts';

const root = join(import.meta.dirname, '../..');
const readers = fileReaders();
const open = async (options?: SharedOptions): Promise<Page> => (await readers.shared(options)).page;

const library = (page: Page) => page.getByRole('main', { name: 'Library' });
const desk = (page: Page) => page.getByRole('complementary', { name: 'On the desk' });
const row = (page: Page, letter: string) =>
  library(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `${letter}: ` }) });

async function openLibrary(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await library(page).getByRole('heading', { level: 2 }).first().waitFor();
}

const focusedTitle = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('a reader goes over the briefings by keyboard, opens one, and comes back where they stopped', async () => {
  const page = await open();
  await openLibrary(page);
  // The keys begin at the briefing that was read last.
  expect(await row(page, 'C').getAttribute('aria-current')).toBe('true');
  await page.keyboard.press('j');
  expect(await focusedTitle(page)).toMatch(/^D: /);
  expect(await row(page, 'D').getAttribute('aria-current')).toBe('true');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  expect(await focusedTitle(page)).toMatch(/^B: /);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  expect(await focusedTitle(page)).toMatch(/^E: /);
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: 'Briefing E' }).waitFor();
  await page.keyboard.press('j');
  const [first] = (await editionOf(page, 'e')).claims;
  if (first === undefined) throw new Error('Briefing E has no claims.');
  await evidenceFor(page, first).waitFor();

  await openLibrary(page);
  await page.keyboard.press('c');
  await page.getByRole('main', { name: 'Briefing E' }).waitFor();
  await evidenceFor(page, first).waitFor();
});

test('a row says how far its text is read, rings the claim it was left at, and leads on from there', async () => {
  const page = await open();
  const { claims, briefing } = await editionOf(page);
  const claim = claims[40];
  if (claim === undefined) throw new Error('The briefing has fewer than 41 claims.');
  await markOf(page, claim).scrollIntoViewIfNeeded();
  await markOf(page, claim).click();
  await expect.poll(() => page.locator('.progress').textContent()).not.toMatch(/^0 of/);
  await openLibrary(page);

  const read = row(page, 'C');
  await read.getByText(new RegExp(`^\\d+ of ${briefing.minutes} min$`)).waitFor();
  expect(
    await row(page, 'A')
      .getByText(/^Unread, \d+ min$/)
      .count(),
  ).toBe(1);
  const strip = read.getByRole('group', { name: 'Claims of C' });
  expect(await strip.getByRole('button', { includeHidden: true }).count()).toBe(claims.length);
  expect(await strip.locator('[aria-current=true]').getAttribute('aria-label')).toBe(`${claim.number}, unchecked`);
  await read.getByRole('button', { name: 'Continue: C' }).waitFor();
  await read.getByRole('button', { name: claim.number, exact: true }).click();
  await evidenceFor(page, claim).waitFor();

  await page.keyboard.press('Alt+ArrowLeft');
  const other = (await editionOf(page, 'b')).claims[3];
  if (other === undefined) throw new Error('Briefing B has fewer than four claims.');
  await row(page, 'B')
    .getByRole('group', { name: 'Claims of B' })
    .getByRole('button', { name: `${other.number}, unchecked`, includeHidden: true })
    .click();
  await evidenceFor(page, other).waitFor();
});

test('a text read to its end is marked so, and is read again from its head', async () => {
  const page = await open();
  await page.locator('.galley-scroll').evaluate((galley) => galley.scrollTo(0, galley.scrollHeight));
  await expect.poll(() => page.locator('.progress').textContent()).toMatch(/^(\d+) of \1 min/);
  await openLibrary(page);
  await row(page, 'C')
    .getByText(/^Read, \d+ min$/)
    .waitFor();
  await row(page, 'C').getByRole('button', { name: 'Read again: C' }).click();
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();
  await page.waitForTimeout(300);
  expect(await page.locator('.galley-scroll').evaluate((galley) => galley.scrollTop)).toBe(0);
});

test('a flag counts in its row, in the totals and on the desk, which leads to its claim', async () => {
  const { page } = await readers.own();
  const { claims } = await editionOf(page);
  const [first] = claims;
  if (first === undefined) throw new Error('The briefing has no claims.');
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect.poll(() => page.locator('.status-bar').textContent()).toContain('Saved');
  await openLibrary(page);
  await library(page)
    .getByText(/^\d+ claims: 1 handled, \d+ still unchecked\./)
    .waitFor();
  const counts = row(page, 'C').getByRole('list', { name: 'C, claims by status' });
  expect(await counts.getByRole('listitem').allTextContents()).toEqual([
    `Unchecked ${claims.length - 1}`,
    'In review 1',
  ]);
  const waiting = desk(page).getByRole('listitem').filter({ hasText: 'claim in review' });
  expect(await waiting.textContent()).toMatch(/^1/);
  await desk(page).getByRole('button', { name: 'Section' }).click();
  await desk(page)
    .getByRole('button', { name: /^Show all/ })
    .click();
  await desk(page)
    .getByRole('row')
    .filter({ hasText: /^C1 .*1 of / })
    .waitFor();
  await waiting.getByRole('button', { name: first.number }).click();
  await evidenceFor(page, first).waitFor();
});

test('what the whole rests on is drawn by kind and leads to the ledger', async () => {
  const page = await open();
  await openLibrary(page);
  const figure = desk(page).getByRole('figure', { name: /^Only \d+ of \d+ claims were measured$/ });
  await figure.getByRole('button', { name: /^Measured, \d+/ }).click();
  await page.getByRole('main', { name: 'Ledger' }).waitFor();
});

/** A copy of the built app in which a file of the content is missing, for as long as the test runs. */
async function builtWithout(file: string): Promise<string> {
  await buildApp(() => {});
  // Inside node_modules, so that the bundle's imports still resolve.
  const built = join(root, `node_modules/.cache/claimbook/library-without-${file}`);
  await cp(join(root, 'out'), built, { recursive: true, dereference: true });
  onTestFinished(() => rm(built, { recursive: true }));
  await rm(join(built, 'content', file));
  return built;
}

test('a text that can’t be read is told in its row, and the others stay open', async () => {
  const { page } = await readers.own({ built: await builtWithout('d.json') });
  await openLibrary(page);
  await row(page, 'D').getByRole('button', { name: 'Read: D' }).click();
  await row(page, 'D').getByText('The text of D could not be read.').waitFor();
  await row(page, 'D').getByRole('button', { name: 'Try again: D' }).waitFor();
  await row(page, 'A').getByRole('button', { name: 'Read: A' }).click();
  await page.getByRole('main', { name: 'Briefing A' }).waitFor();
});

test('without its register the library says so, keeps a way to each text, and tries again', async () => {
  const built = await builtWithout('register.json');
  const { page } = await readers.own({ built });
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await library(page)
    .getByRole('alert')
    .getByText(/^× The claims could not be listed\. .*register\.json.* Notes and flags are kept\.$/)
    .waitFor();
  await cp(join(root, 'out/content/register.json'), join(built, 'content/register.json'));
  await library(page).getByRole('button', { name: 'Try again' }).click();
  await row(page, 'A').waitFor();
});

test('the first run teaches five keys until a claim is chosen, and never again', async () => {
  const app = await readers.own();
  const { page } = app;
  const welcome = page.getByRole('region', { name: 'First steps' });
  await welcome.waitFor();
  expect(await welcome.getByRole('term').allTextContents()).toEqual(['J K', '1 to 6', 'N', 'U', 'Ctrl K']);
  await page.keyboard.press('j');
  await welcome.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByText('Choose a marked claim').waitFor();
  expect(await welcome.count()).toBe(0);
  await app.close();
  const { page: again } = await readers.own({ profile: app.profile });
  await again.getByText('Choose a marked claim').waitFor();
  expect(await again.getByRole('region', { name: 'First steps' }).count()).toBe(0);
});

test('in a narrow window the first steps are a strip under the text, and Got it takes them away', async () => {
  const page = await open({ width: 900, height: 640 });
  await page.setViewportSize({ width: 900, height: 640 });
  const welcome = page.getByRole('region', { name: 'First steps' });
  await welcome.waitFor();
  const galley = await page.locator('.galley').boundingBox();
  const strip = await welcome.boundingBox();
  expect(strip?.y).toBeGreaterThanOrEqual((galley?.y ?? 0) + (galley?.height ?? 0) - 1);
  await welcome.getByRole('button', { name: 'Got it' }).click();
  await welcome.waitFor({ state: 'detached' });
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds nothing in the first run or in the library, wide, narrow or at 200 % zoom', async () => {
    const page = await open({ colorScheme });
    await page.getByRole('region', { name: 'First steps' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await openLibrary(page);
    await page.keyboard.press('j');
    for (const [width, height] of [
      [1440, 900],
      [900, 640],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    }
  });
});
