import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { plainText } from '../../shared/briefing/inline-tree.ts';
import { buildApp } from '../support/build-app.ts';
import { fileReaders, type SharedOptions } from '../support/file-readers.ts';
import { openApp, type TestedApp } from '../support/open-app.ts';
import { claimIn, editionOf, evidenceFor, markOf } from '../support/reader-page.ts';

const root = join(import.meta.dirname, '../..');
const readers = fileReaders();
let app: TestedApp;

async function open(options?: SharedOptions) {
  app = await readers.shared(options);
  return app.page;
}

const desk = (page: Page, letter: string) => page.getByRole('main', { name: `Briefing ${letter}` });
const spoken = (page: Page) => page.getByRole('status');

/** A claim of the briefing whose findings name a claim of another one, and that claim. */
function foreignIn(edition: BriefingEdition) {
  const found = edition.claims.flatMap((claim) => {
    const other = edition.foreign.find(({ id }) => claim.findings.some((finding) => finding.claims.includes(id)));
    return other === undefined ? [] : [{ claim, other }];
  })[0];
  if (found === undefined) throw new Error(`No finding of ${edition.briefing.letter} names another briefing.`);
  return found;
}

test('a letter of the rail opens its briefing, says so, and is marked as the one on the desk', async () => {
  const page = await open();
  const { briefing, claims } = await editionOf(page, 'd');
  const letters = page.getByRole('list', { name: 'Briefings' });
  expect(await letters.getByRole('button').count()).toBe(5);
  const letter = letters.getByRole('button', { name: `Briefing D: ${briefing.title}` });
  await letter.click();
  await desk(page, 'D').waitFor();
  await expect.poll(() => spoken(page).textContent()).toBe(`Briefing D: ${briefing.title}. ${claims.length} claims.`);
  expect(await letter.getAttribute('aria-current')).toBe('true');
  expect(await letter.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.title()).toBe(`${briefing.title} – Claimbook`);
});

test('keys step through the briefings and open each, and the menu names them', async () => {
  const page = await open();
  await page.keyboard.press('Alt+ArrowDown');
  await desk(page, 'D').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await desk(page, 'B').waitFor();
  await page.keyboard.press('Control+5');
  await desk(page, 'E').waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('contentinfo').getByText('This is the last briefing.').waitFor();
  const { title } = (await editionOf(page, 'a')).briefing;
  await app.chooseMenu(`A: ${title}`);
  await desk(page, 'A').waitFor();
});

test('of two briefings asked for at once, the last comes on to the desk', async () => {
  const page = await open();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+4');
  await desk(page, 'D').waitFor();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+4');
  await page.waitForTimeout(500);
  expect(await desk(page, 'D').count()).toBe(1);
});

test('each briefing is found again where it was left, with its claim, in this session and the next', async () => {
  app = await readers.own();
  const { page } = app;
  const edition = await editionOf(page);
  const claim = edition.claims[80];
  if (claim === undefined) throw new Error('The briefing has fewer than 81 claims.');
  await markOf(page, claim).scrollIntoViewIfNeeded();
  await markOf(page, claim).click();
  const section = await page.locator('.rail [aria-current="location"]').textContent();
  await page.keyboard.press('Control+5');
  await desk(page, 'E').waitFor();
  await page.getByText('Choose a marked claim').waitFor();
  await page.keyboard.press('Control+3');
  await evidenceFor(page, claim).waitFor();
  await expect.poll(() => page.locator('.rail [aria-current="location"]').textContent()).toBe(section);
  expect(await markOf(page, claim).isVisible()).toBe(true);
  await page.keyboard.press('Control+5');
  await desk(page, 'E').waitFor();
  await page.keyboard.press('j');
  await app.close();

  const { page: again } = await readers.own({ profile: app.profile });
  await desk(again, 'E').waitFor();
  await again.keyboard.press('Control+3');
  await evidenceFor(again, claim).waitFor();
});

test('a place inside a digest or a long paragraph is found again to the line, in this session and the next', async () => {
  app = await readers.own();
  const { page } = app;
  const scrolled = () => page.evaluate(() => document.querySelector('.galley-scroll')?.scrollTop ?? -1);
  const scrollBy = async (px: number) => {
    const box = await page.locator('.galley-scroll').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await page.mouse.wheel(0, px);
    await page.waitForTimeout(300);
    return scrolled();
  };
  const near = async (page: Page, top: number) =>
    expect
      .poll(() => page.evaluate(() => document.querySelector('.galley-scroll')?.scrollTop ?? -1))
      .toSatisfy((now: number) => Math.abs(now - top) <= 2);

  for (const by of [410, 2345]) {
    const top = await scrollBy(by);
    await page.keyboard.press('Control+4');
    await desk(page, 'D').waitFor();
    await page.keyboard.press('Control+3');
    await desk(page, 'C').waitFor();
    await near(page, top);
  }
  const top = await scrolled();
  await app.close();
  const { page: again } = await readers.own({ profile: app.profile });
  await near(again, top);
});

test('a digest that is shut while it is read leaves the text at its head', async () => {
  const page = await open();
  await page.getByRole('heading', { name: 'What it leaves out' }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await page.keyboard.press('d');
  await expect.poll(() => page.evaluate(() => document.querySelector('.galley-scroll')?.scrollTop)).toBe(0);
});

test('a note that is being typed is saved before another briefing comes, and notes stay with their own', async () => {
  const page = await open();
  const [claim] = (await editionOf(page)).claims;
  if (claim === undefined) throw new Error('The briefing has no claims.');
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.keyboard.type('Half a thought');
  await page.getByRole('button', { name: /^Briefing D: / }).click();
  await desk(page, 'D').waitFor();
  await page.keyboard.press('j');
  const [other] = (await editionOf(page, 'd')).claims;
  if (other === undefined) throw new Error('Briefing D has no claims.');
  await evidenceFor(page, other).waitFor();
  expect(await page.getByText('Half a thought').count()).toBe(0);
  await page.keyboard.press('2');
  await page.getByText(`${other.number} is flagged in review.`).first().waitFor();

  await page.keyboard.press('Control+3');
  await evidenceFor(page, claim).getByText('Half a thought').waitFor();
  await evidenceFor(page, claim).getByRole('radio', { name: 'Unchecked', checked: true }).waitFor();
  await page.getByRole('main').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.getByText(`Undone: flag on ${other.number}.`).first().waitFor();
});

test('a claim of another briefing is previewed where it is named, followed into its text, and Back returns', async () => {
  const page = await open();
  const { claim, other } = foreignIn(await editionOf(page));
  await markOf(page, claim).click();
  const reference = evidenceFor(page, claim).getByRole('button', { name: other.number, exact: true }).first();
  await reference.hover();
  const preview = page.getByRole('tooltip');
  await preview.getByText(other.statement).waitFor();
  await page.mouse.move(5, 5);
  await preview.waitFor({ state: 'hidden' });

  await reference.focus();
  await preview.getByText(other.statement).waitFor();
  await page.keyboard.press('Enter');
  const target = claimIn(await editionOf(page, other.briefing), other.id);
  await evidenceFor(page, target).waitFor();
  await desk(page, other.briefing.toUpperCase()).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toContain(`Claim ${target.number},`);
  expect(await markOf(page, target).evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(0);

  await page.keyboard.press('Alt+ArrowLeft');
  await evidenceFor(page, claim).waitFor();
  await desk(page, 'C').waitFor();
  await page.keyboard.press('Alt+ArrowRight');
  await evidenceFor(page, target).waitFor();
});

test('the digest stands at the head, leads to its claims, and stays shut once it is shut', async () => {
  app = await readers.own();
  const { page } = app;
  const edition = await editionOf(page);
  const { digest } = edition.briefing;
  if (digest === null) throw new Error('Briefing C has no digest.');
  const section = page.getByRole('region', { name: 'Digest' });
  for (const name of ['Figures that matter', 'What holds', 'What it leaves out']) {
    await section.getByRole('heading', { name }).waitFor();
  }
  const thesis = await section.locator('.digest-thesis').textContent();
  const withoutNumbers = thesis?.replaceAll(/\u00A0C\d+/g, '').trim();
  expect(withoutNumbers).toBe(digest.thesis.map((sentence) => plainText(sentence)).join(' '));
  const numbers = await section.locator('.digest-thesis .one-line').allTextContents();
  expect(numbers.filter((number) => /^C\d+[.,]$/.test(number)).length).toBeGreaterThan(0);
  const figure = claimIn(edition, digest.figures[0]?.claim ?? '');
  await section.getByRole('button', { name: figure.number, exact: true }).first().click();
  await evidenceFor(page, figure).waitFor();
  await markOf(page, figure).waitFor();

  await page.keyboard.press('d');
  const toggle = section.getByRole('button', { name: 'Digest', exact: true });
  await expect.poll(() => toggle.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Control+4');
  await desk(page, 'D').waitFor();
  expect(await toggle.getAttribute('aria-expanded')).toBe('false');
  await app.close();
  const { page: again } = await readers.own({ profile: app.profile });
  const shut = again.getByRole('region', { name: 'Digest' }).getByRole('button', { name: 'Digest', exact: true });
  expect(await shut.getAttribute('aria-expanded')).toBe('false');
  await shut.click();
  await again.getByRole('heading', { name: 'Figures that matter' }).waitFor();
});

test('a term is explained on hover and on focus, its explanation can be pointed at, and Esc sends it away', async () => {
  const page = await open();
  const { glossary } = await editionOf(page);
  const term = page.getByRole('article').locator('p .glossed').first();
  const preview = page.getByRole('tooltip');
  await term.hover();
  await preview.waitFor();
  const title = (await preview.locator('p').first().textContent()) ?? '';
  const entry = glossary.find((each) => each.term === title);
  if (entry === undefined) throw new Error(`${title} is not in the glossary.`);
  await preview.getByText(entry.means).waitFor();
  await preview.hover();
  expect(await preview.isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await preview.waitFor({ state: 'hidden' });

  await term.focus();
  await preview.waitFor();
  expect(await term.getAttribute('aria-describedby')).toBe(await preview.getAttribute('id'));
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
});

test('the record explains the names of its quantity, and what they are not to be taken for', async () => {
  const page = await open();
  const { claims, meanings } = await editionOf(page);
  const claim = claims.find(({ metric }) => (meanings.metrics[metric]?.unlike.length ?? 0) > 0);
  const meaning = meanings.metrics[claim?.metric ?? ''];
  if (claim === undefined || meaning === undefined) throw new Error('No measure of C has a near miss.');
  await markOf(page, claim).click();
  await evidenceFor(page, claim).getByRole('button', { name: claim.metric, exact: true }).focus();
  const preview = page.getByRole('tooltip');
  await preview.getByText(meaning.means).waitFor();
  await preview.getByText(`Not the same as: ${meaning.unlike.join(', ')}.`).waitFor();
});

test('the record explains the terms that its claim uses, which the text cannot inside a mark', async () => {
  const page = await open();
  const { claims, glossary } = await editionOf(page);
  const entry = glossary.find(({ term }) => term === 'inference');
  const claim = claims.find(({ statement }) => /\binference\b/.test(statement));
  if (entry === undefined || claim === undefined) throw new Error('No claim of C speaks of inference.');
  await markOf(page, claim).click();
  await evidenceFor(page, claim).getByRole('button', { name: entry.term, exact: true }).focus();
  await page.getByRole('tooltip').getByText(entry.means).waitFor();
});

test('a text that can’t be read is told, the one on the desk stays, and others can be chosen when none is', async () => {
  await buildApp(() => {});
  // Inside node_modules, so that the bundle's imports still resolve.
  const built = join(root, 'node_modules/.cache/claimbook/without-d');
  await cp(join(root, 'out'), built, { recursive: true, dereference: true });
  onTestFinished(() => rm(built, { recursive: true }));
  await rm(join(built, 'content/d.json'));
  app = await readers.own({ built });
  const { page } = app;
  await page.keyboard.press('Control+4');
  await page
    .getByRole('contentinfo')
    .getByText(/^The text of D could not be read\. .*d\.json is missing/)
    .waitFor();
  expect(await desk(page, 'C').count()).toBe(1);
  await app.close();

  const settings = join(app.profile, 'settings.json');
  await writeFile(settings, JSON.stringify({ ...JSON.parse(await readFile(settings, 'utf8')), briefing: 'd' }));
  app = readers.take(await openApp({ built, profile: app.profile }));
  await app.page.getByRole('alert').getByText('The text of D could not be read.').waitFor();
  await app.page.getByRole('button', { name: /^Briefing A: / }).click();
  await desk(app.page, 'A').waitFor();
});

test('in a narrow window the contents name every briefing and open it', async () => {
  const page = await open({ width: 900, height: 640 });
  await page.getByRole('button', { name: /^Briefing C\. Contents/ }).click();
  const { title } = (await editionOf(page, 'a')).briefing;
  const dialog = page.getByRole('dialog', { name: 'Contents' });
  await dialog.waitFor();
  expect(await dialog.locator('[aria-current="location"]:focus').count()).toBe(1);
  expect(
    await dialog
      .getByRole('list', { name: 'Briefings' })
      .getByRole('button', { name: /claims$/ })
      .count(),
  ).toBe(5);
  await dialog.getByRole('button', { name: new RegExp(`^A.*${title.slice(0, 8)}`) }).click();
  await desk(page, 'A').waitFor();
  await dialog.waitFor({ state: 'hidden' });
});
