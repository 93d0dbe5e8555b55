import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Claim } from '../../shared/claims/claim.ts';
import { violations } from '../support/accessibility.ts';
import { fileReaders, type SharedOptions } from '../support/file-readers.ts';
import { editionOf, evidenceFor, markOf, openBriefing } from '../support/reader-page.ts';

const readers = fileReaders();
const open = async (options?: SharedOptions): Promise<Page> => (await readers.shared(options)).page;

const pinned = (page: Page, claim: Claim) => page.getByRole('complementary', { name: `Pinned ${claim.number}` });
const widthOf = async (page: Page, name: string) =>
  (await page.getByRole('complementary', { name }).boundingBox())?.width ?? 0;
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const textStyle = (page: Page) =>
  page.locator('.text').evaluate((text) => {
    const { width, lineHeight, fontSize } = getComputedStyle(text);
    return {
      characters: Number.parseFloat(width) / Number.parseFloat(fontSize),
      leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
    };
  });

async function firstClaims(page: Page): Promise<readonly [Claim, Claim]> {
  const [first, second] = (await editionOf(page)).claims;
  if (first === undefined || second === undefined) throw new Error('The briefing has fewer than two claims.');
  return [first, second];
}

async function choose(page: Page, options: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  for (const name of options) await dialog.getByRole('radio', { name, exact: true }).check();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

test('a claim pinned by key stays beside the others, in every briefing, until the key lets it go', async () => {
  const page = await open();
  const [first, second] = await firstClaims(page);
  await page.keyboard.press('p');
  await page.getByText('Choose a claim first').first().waitFor();

  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await pinned(page, first).getByText(`Choose another claim to compare with ${first.number}.`).waitFor();
  expect(await pinned(page, first).getByRole('figure').count()).toBe(0);
  await page.keyboard.press('j');
  await evidenceFor(page, second).waitFor();
  await pinned(page, first).getByRole('figure').locator('svg').first().waitFor();
  await pinned(page, first).getByRole('paragraph').filter({ hasText: first.statement }).first().waitFor();
  await pinned(page, first).getByRole('heading', { name: 'Record' }).waitFor();

  await openBriefing(page, 'b');
  await page.keyboard.press('j');
  await page.getByRole('complementary', { name: 'Evidence for B01' }).waitFor();
  await pinned(page, first).getByText(first.statement).first().waitFor();
  await pinned(page, first).getByText(/^Line/).waitFor();

  await page.keyboard.press('p');
  await pinned(page, first).waitFor({ state: 'hidden' });
});

test('the pinned claim and the selected one change places, across briefings too', async () => {
  const page = await open();
  const [first, second] = await firstClaims(page);
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await page.keyboard.press('j');
  await pinned(page, first).getByRole('button', { name: 'Swap' }).press('Enter');
  await evidenceFor(page, first).waitFor();
  await pinned(page, second).waitFor();

  await openBriefing(page, 'b');
  await page.keyboard.press('j');
  await pinned(page, second).getByRole('button', { name: 'Swap' }).press('Enter');
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();
  await evidenceFor(page, second).waitFor();
  await page.getByRole('complementary', { name: 'Pinned B01' }).getByRole('button', { name: 'Unpin' }).press('Enter');
  await page.getByRole('complementary', { name: 'Pinned B01' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  expect(await evidenceFor(page, second).count()).toBe(0);
});

test('the edge of the pinned claim moves by keyboard', async () => {
  const page = await open();
  const [first] = await firstClaims(page);
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  const name = `Pinned ${first.number}`;
  await page.getByRole('complementary', { name }).waitFor();
  const before = await widthOf(page, name);
  const edge = page.getByRole('separator', { name: 'Width of the pinned claim' });
  await edge.press('ArrowLeft');
  await expect.poll(() => widthOf(page, name)).toBe(before + 16);
  await edge.press('End');
  await expect.poll(() => widthOf(page, name)).toBe(Number(await edge.getAttribute('aria-valuemax')));
  await edge.press('Home');
  await expect.poll(() => widthOf(page, name)).toBe(300);
});

test('in a narrow window the drawer is shared by both claims, and the edge between them moves', async () => {
  const page = await open({ width: 900, height: 640 });
  const [first, second] = await firstClaims(page);
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await page.keyboard.press('j');
  await evidenceFor(page, second).waitFor();
  const boxes = async () => [await pinned(page, first).boundingBox(), await evidenceFor(page, second).boundingBox()];
  const [left, right] = await boxes();
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBe(right?.x);
  await page.getByRole('separator', { name: 'Width of the evidence' }).press('ArrowLeft');
  await expect.poll(async () => (await boxes())[0]?.width).toBe((left?.width ?? 0) - 16);
  expect(await violations(page)).toEqual([]);

  await page.setViewportSize({ width: 720, height: 450 });
  await expect.poll(async () => (await page.locator('.evidence').boundingBox())?.height).toBeGreaterThan(300);
  const sideways = await page
    .locator('.pinned, .evidence, .evidence-head')
    .evaluateAll((parts) =>
      parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.className),
    );
  expect(sideways).toEqual([]);
});

test('where there is no room for two, a pinned claim waits for another to be chosen in the text', async () => {
  const page = await open({ width: 900, height: 640 });
  const [first, second] = await firstClaims(page);
  const drawer = async (claim: Claim) => (await evidenceFor(page, claim).boundingBox())?.width;
  await markOf(page, first).click();
  await evidenceFor(page, first).waitFor();
  const whole = await drawer(first);
  await page.keyboard.press('p');
  await page.getByText(`Choose another claim to compare with ${first.number}.`).first().waitFor();
  expect(await drawer(first)).toBe(whole);
  expect(await pinned(page, first).count()).toBe(0);
  await page.keyboard.press('j');
  await pinned(page, first).waitFor();
  await page.keyboard.press('p');
  await pinned(page, first).waitFor({ state: 'hidden' });

  // As at 200 %: the evidence takes the whole view.
  await page.setViewportSize({ width: 720, height: 450 });
  await page.getByRole('main', { name: `Evidence for ${second.number}` }).waitFor();
  await page.keyboard.press('p');
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: `Evidence for ${first.number}` }).waitFor();
  await pinned(page, second).waitFor();
});

test('sepia is chosen in the settings, and axe finds nothing in it', async () => {
  const page = await open();
  await choose(page, ['Sepia']);
  expect(await themeOf(page)).toBe('sepia');
  const { claims } = await editionOf(page);
  const failed = claims.find((claim) => claim.findings.some(({ verdict }) => verdict === 'fails'));
  if (failed === undefined) throw new Error('No sum of the briefing fails.');
  await markOf(page, failed).click();
  await page.keyboard.press('p');
  await pinned(page, failed).locator('svg').first().waitFor();
  await page.keyboard.press('j');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('the width of the text and its spacing are set in the settings, and numerals follow their lines', async () => {
  const page = await open({ width: 1920, height: 1080 });
  const normal = await textStyle(page);
  await choose(page, ['Narrow', 'Loose']);
  const loose = await textStyle(page);
  expect(loose.characters).toBeLessThan(normal.characters - 4);
  expect(loose.leading).toBeGreaterThan(normal.leading + 0.1);
  await choose(page, ['Wide', 'Tight']);
  const wide = await textStyle(page);
  expect(wide.characters).toBeGreaterThan(normal.characters + 4);
  expect(wide.leading).toBeLessThan(normal.leading - 0.1);

  const strays = () =>
    page.evaluate(() => {
      const numbers = new Map([...document.querySelectorAll('.numeral b')].map((each) => [each.textContent, each]));
      return [...document.querySelectorAll('[data-mention="0"]')].filter((mark) => {
        const number = /Claim ([A-Z]\d+)/.exec(mark.getAttribute('aria-label') ?? '')?.[1] ?? '';
        const line = [...mark.getClientRects()].find(({ width }) => width > 1);
        const numeral = numbers.get(number)?.getBoundingClientRect();
        // Where many claims begin close together, their numbers are stacked a few lines down.
        return line === undefined || numeral === undefined || Math.abs(numeral.top - line.top) > 80;
      }).length;
    });
  await expect.poll(strays).toBe(0);
});

test('the edge of the pinned claim, sepia, and the width of the text and its spacing are there after a restart', async () => {
  const app = await readers.own({ width: 1920, height: 1080 });
  const { page, profile } = app;
  const name = `Pinned ${(await firstClaims(page))[0].number}`;
  await choose(page, ['Sepia', 'Wide', 'Tight']);
  const wide = await textStyle(page);
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await page.getByRole('separator', { name: 'Width of the pinned claim' }).press('Home');
  await expect.poll(() => widthOf(page, name)).toBe(300);
  await page.keyboard.press('p');
  await app.close();

  const { page: again } = await readers.own({ profile, width: 1920, height: 1080 });
  expect(await themeOf(again)).toBe('sepia');
  expect(await textStyle(again)).toEqual(wide);
  await again.keyboard.press('p');
  await expect.poll(() => widthOf(again, name)).toBe(300);
});

test('a line of the narrowest text has fifty characters or more, and one of the widest eighty or so', async () => {
  const page = await open({ width: 1920, height: 1080 });
  for (const [measure, least, most] of [
    ['Narrow', 50, 62],
    ['Wide', 72, 84],
  ] as const) {
    await choose(page, [measure]);
    const characters = await page.locator('.text p[data-block]').evaluateAll((paragraphs) => {
      const lines = paragraphs.flatMap((paragraph) => {
        const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
        const count = Math.round(paragraph.getBoundingClientRect().height / height);
        return count < 4 ? [] : [(paragraph.textContent?.length ?? 0) / (count - 0.5)];
      });
      return lines.reduce((sum, each) => sum + each, 0) / lines.length;
    });
    expect(characters).toBeGreaterThan(least);
    expect(characters).toBeLessThan(most);
  }
});

test('text alone keeps the place and says the minutes that are left', async () => {
  const page = await open();
  await page.locator('.galley-scroll').evaluate((galley) => galley.scrollTo(0, 2500));
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByText(/^\d+ min left$/)
    .waitFor();
  const top = () =>
    page.locator('.galley-scroll').evaluate((galley) => {
      const edge = galley.getBoundingClientRect().top;
      const block = [...galley.querySelectorAll('[data-block]')].findLast(
        (each) => each.getBoundingClientRect().top <= edge + 1,
      );
      return block?.getAttribute('data-block');
    });
  const block = await top();
  await page.keyboard.press('f');
  await page.getByRole('navigation', { name: 'Contents' }).waitFor({ state: 'hidden' });
  await page
    .locator('.slug')
    .getByText(/^\d+ min left$/)
    .waitFor();
  await expect.poll(top).toBe(block);
  await page.keyboard.press('f');
  await expect.poll(top).toBe(block);
});

test('forced colours keep marks, the selected claim, strikes, glyphs, charts and the focus ring apart', async () => {
  const page = await open();
  await page.emulateMedia({ forcedColors: 'active' });
  const { claims } = await editionOf(page);
  const failed = claims.find((claim) =>
    claim.findings.some(({ verdict, claims: [own] }) => verdict === 'fails' && own === claim.id),
  );
  if (failed === undefined) throw new Error('No sum of the briefing fails.');
  await markOf(page, failed).click();
  await evidenceFor(page, failed).locator('.chart-drawing svg').first().waitFor();
  const looks = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element);
    };
    const canvas = style('.galley').backgroundColor;
    return {
      canvas,
      selected: style('.claim-mark.selected').backgroundColor,
      numeral: style('.numeral.selected b').backgroundColor,
      underline: style('.claim-mark:not(.selected)').textDecorationColor,
      strike: style('.text del').textDecorationColor,
      glyph: style('.numeral .glyph').stroke,
      cell: style('.strip-cell .cell').stroke,
      axis: [...document.querySelectorAll('.chart-drawing svg [stroke]')].map((each) => getComputedStyle(each).stroke),
    };
  });
  const { canvas, axis, ...apart } = looks;
  for (const [part, colour] of Object.entries(apart)) expect([part, colour]).not.toEqual([part, canvas]);
  expect(new Set(axis.filter((colour) => colour !== canvas && colour !== 'none')).size).toBeGreaterThan(0);

  for (const name of ['Settings', 'Export pack']) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, outlineWidth, outlineColor };
    });
    expect(ring).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' });
    expect(ring.outlineColor).not.toBe(canvas);
  }
});

test('reduced motion leaves nothing to wait for', async () => {
  const page = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((each) => {
        const { transitionDuration, animationDuration } = getComputedStyle(each);
        return [transitionDuration, animationDuration].some((times) =>
          times.split(', ').some((time) => Number.parseFloat(time) > 0),
        );
      }).length,
  );
  expect(moving).toBe(0);
});

test('an article that is named is cited on hover and on focus, and a claim’s preview says who, where and what was noted', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const preview = page.getByRole('tooltip');
  const source = page.getByRole('navigation', { name: 'Contents' }).locator('.rail-source').getByRole('button');
  await source.hover();
  await preview.getByText(edition.briefing.source.title ?? '?').waitFor();
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  await source.focus();
  await preview.waitFor();
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });

  const referring = edition.claims.find((claim) => claim.findings.some(({ message }) => /\bC\d{2,}\b/.test(message)));
  if (referring === undefined) throw new Error('No finding names a claim of C.');
  await markOf(page, referring).click();
  const reference = evidenceFor(page, referring).locator('.checks button.reference', { hasText: /^C/ }).first();
  const number = await reference.textContent();
  const named = edition.claims.find((claim) => claim.number === number);
  if (named === undefined) throw new Error(`C has no claim ${number}.`);
  await reference.click();
  await page.keyboard.press('n');
  await page.keyboard.type('Ask for the price list.');
  await page.keyboard.press('Escape');
  await page.getByRole('article', { name: /^Note by/ }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await evidenceFor(page, referring).waitFor();
  await reference.focus();
  await preview.getByText(`line ${named.places[0]?.line} of the article`).waitFor();
  await preview.getByText('Ask for the price list.').waitFor();
});

test('a chart that is given another width and then its old one again is drawn as it was', async () => {
  const page = await open({ width: 900, height: 640 });
  const edition = await editionOf(page);
  const graph = edition.charts.find(
    ({ form, home }) => form === 'relation' && edition.claims.some(({ id }) => id === home),
  );
  const claim = edition.claims.find(({ id }) => id === graph?.home);
  if (claim === undefined) throw new Error('No claim of C is the home of a relation.');
  await markOf(page, claim).click();
  const shapes = () =>
    evidenceFor(page, claim)
      .locator('.chart-drawing svg :is(path, rect)')
      .evaluateAll((all) => all.map((each) => `${each.getAttribute('d')} ${each.getAttribute('transform')}`).sort());
  await expect.poll(async () => (await shapes()).length).toBeGreaterThan(4);
  const before = await shapes();
  await page.setViewportSize({ width: 800, height: 640 });
  await expect.poll(shapes).not.toEqual(before);
  await page.setViewportSize({ width: 900, height: 640 });
  await expect.poll(shapes).toEqual(before);
});

test('a window that becomes lower keeps the selected claim in sight', async () => {
  const page = await open();
  const claim = (await editionOf(page)).claims[20];
  if (claim === undefined) throw new Error('The briefing has fewer than 21 claims.');
  const mark = markOf(page, claim);
  await mark.click();
  await mark.evaluate((element) => {
    const galley = document.querySelector('.galley-scroll');
    if (galley !== null) galley.scrollTop += element.getBoundingClientRect().top - 700;
  });
  const inSight = () =>
    mark.evaluate((element) => {
      const galley = document.querySelector('.galley-scroll')?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      return galley !== undefined && top >= galley.top && bottom <= galley.bottom;
    });
  expect(await inSight()).toBe(true);
  await page.setViewportSize({ width: 900, height: 640 });
  await page.getByRole('separator', { name: 'Height of the evidence' }).waitFor();
  await expect.poll(inSight).toBe(true);
});
