import { expect, test } from 'vitest';
import { isAbout } from '../../shared/checks/finding.ts';
import { commands } from '../../shared/host/commands.ts';
import { fileReaders, type SharedOptions } from '../support/file-readers.ts';
import type { TestedApp } from '../support/open-app.ts';
import { claimIn, editionOf, evidenceFor, markOf, ownCharts } from '../support/reader-page.ts';

const readers = fileReaders();
let app: TestedApp;

async function open(options?: SharedOptions) {
  app = await readers.shared(options);
  return app.page;
}

const focusedName = () => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('a reader goes from claim to claim and section to section by keyboard alone', async () => {
  const page = await open();
  const { claims, briefing } = await editionOf(page);
  const [first, second] = claims;
  if (first === undefined || second === undefined) throw new Error('The briefing has no claims.');

  await page.getByText('Choose a marked claim').waitFor();
  await page.keyboard.press('j');
  await evidenceFor(page, first).waitFor();
  expect(await focusedName()).toContain(`Claim ${first.number}, unchecked: `);
  expect(await markOf(page, first).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('j');
  await evidenceFor(page, second).getByRole('paragraph').filter({ hasText: second.statement }).waitFor();
  await page.keyboard.press('k');
  await evidenceFor(page, first).waitFor();

  await page.keyboard.press(']');
  const next = briefing.sections[1];
  await expect.poll(() => page.locator('.rail [aria-current="location"]').textContent()).toContain(next?.name ?? '?');
  await page.keyboard.press('[');
  await expect.poll(() => page.locator('.rail [aria-current="location"]').textContent()).toContain('1');

  await page.keyboard.press('Escape');
  await page.getByText('Choose a marked claim').waitFor();
});

test('the section being read is the one at eye level, or the selected claim’s while it is on show', async () => {
  const page = await open();
  const { claims } = await editionOf(page);
  const current = () => page.locator('.rail [aria-current="location"]').getAttribute('aria-label');
  const scrollHeadingTo = (share: number) =>
    page.evaluate((at) => {
      const galley = document.querySelector('.galley-scroll');
      const heading = document.getElementById('section-2');
      if (galley === null || heading === null) throw new Error('There is no second section.');
      const view = galley.getBoundingClientRect();
      galley.scrollTop += heading.getBoundingClientRect().top - view.top - view.height * at;
    }, share);

  await scrollHeadingTo(0.2);
  await expect.poll(current).toMatch(/^2 /);
  await scrollHeadingTo(0.5);
  await expect.poll(current).toMatch(/^1 /);

  const second = claims.find((claim) => claim.section.number === 2);
  if (second === undefined) throw new Error('The second section has no claims.');
  await markOf(page, second).click();
  await expect.poll(current).toMatch(/^2 /);
  const sections = (await editionOf(page)).briefing.sections.length;
  await expect.poll(() => page.getByText(/^Galley \d/).textContent()).toBe(`Galley 2 of ${sections}`);
});

test('] and [ reach every section, the last ones too, which can’t come to the top', async () => {
  const page = await open();
  const { briefing } = await editionOf(page);
  const current = () => page.locator('.rail [aria-current="location"]').getAttribute('aria-label');
  for (const { number } of briefing.sections.slice(1)) {
    await page.keyboard.press(']');
    await expect.poll(current).toMatch(new RegExp(`^${number} `));
  }
  for (const { number } of briefing.sections.slice(0, -1).toReversed()) {
    await page.keyboard.press('[');
    await expect.poll(current).toMatch(new RegExp(`^${number} `));
  }
});

test('another text size leaves the selected claim where it is', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const claim = edition.claims[60];
  if (claim === undefined) throw new Error('The briefing has fewer than 61 claims.');
  await markOf(page, claim).click();
  await page.keyboard.press('j');
  const top = () => page.locator('.claim-mark.selected').evaluate((mark) => mark.getBoundingClientRect().top);
  await expect.poll(() => page.locator('.claim-mark.selected').count()).toBe(1);
  const before = await top();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => page.locator('.text').evaluate((text) => getComputedStyle(text).fontSize)).toBe('21px');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(8);
});

test('a claim opens its chart with its own mark emphasised, and a mark of the chart leads to its claim', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const charted = edition.claims.flatMap((claim) => {
    const chart = ownCharts(edition).find((each) => each.id === claim.charts[0]);
    const other = chart?.data.find((datum) => datum.claims.length === 1 && !datum.claims.includes(claim.id));
    return chart === undefined || other === undefined ? [] : [{ claim, chart, other }];
  })[0];
  if (charted === undefined) throw new Error('No chart has a mark of one other claim.');
  const { claim, chart, other } = charted;

  await markOf(page, claim).click();
  const panel = evidenceFor(page, claim);
  await panel.getByRole('figure', { name: chart.title }).locator('svg').first().waitFor();

  const walk = panel.getByRole('list', { name: /Data of the chart/ });
  await walk.getByRole('button').nth(chart.data.indexOf(other)).press('Enter');
  const target = claimIn(edition, other.claims[0] ?? '');
  await evidenceFor(page, target).waitFor();
  expect(await markOf(page, target).getAttribute('aria-expanded')).toBe('true');

  await page.keyboard.press('Alt+ArrowLeft');
  await evidenceFor(page, claim).waitFor();
  await page.keyboard.press('Alt+ArrowRight');
  await evidenceFor(page, target).waitFor();
});

test('a chart mark that rests on several claims asks which', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const chart = ownCharts(edition).find((each) => each.data.some((datum) => datum.claims.length > 1));
  const datum = chart?.data.find((each) => each.claims.length > 1);
  if (chart === undefined || datum === undefined) throw new Error('No chart has a mark of several claims.');
  const home = edition.claims.find((claim) => claim.charts[0] === chart.id);
  if (home === undefined) throw new Error('The chart opens for no claim.');

  await markOf(page, home).click();
  const walk = evidenceFor(page, home).getByRole('list', { name: /Data of the chart/ });
  await walk.getByRole('button').nth(chart.data.indexOf(datum)).press('Enter');
  const dialog = page.getByRole('dialog', { name: `This mark rests on ${datum.claims.length} claims` });
  const target = claimIn(edition, datum.claims.at(-1) ?? '');
  await dialog.getByRole('button', { name: new RegExp(target.number) }).click();
  await evidenceFor(page, target).waitFor();
});

test('a figure that a sum contradicts is struck where it stands, with the right one in the margin and in its name', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const failed = edition.claims.find((claim) =>
    claim.findings.some((finding) => finding.verdict === 'fails' && finding.claims[0] === claim.id),
  );
  if (failed === undefined) throw new Error('No sum of the briefing fails.');
  const expected = failed.findings.find((finding) => finding.verdict === 'fails')?.sum?.expected ?? '?';
  const mark = markOf(page, failed);
  await mark.scrollIntoViewIfNeeded();
  expect(await mark.locator('del').count()).toBe(1);
  expect(await mark.getAttribute('aria-label')).toContain(`the sum gives ${expected}`);
  await page.locator('.margin-finding', { hasText: expected }).first().waitFor();

  await mark.click();
  await page.keyboard.press('w');
  await evidenceFor(page, failed).locator('.working').first().waitFor();
});

test('a key that can do nothing says why, and the words are gone with the next key', async () => {
  const page = await open();
  const { claims } = await editionOf(page);
  const bare = claims.find(({ findings }) => findings.every(({ working }) => working.length === 0));
  if (bare === undefined) throw new Error('Every claim of the briefing has a working.');
  const line = page.getByRole('contentinfo');
  await page.keyboard.press('w');
  await line.getByText('Choose a claim first, or press J for the first.').waitFor();
  await page.keyboard.press('j');
  await line.getByText('Choose a claim first').waitFor({ state: 'hidden', timeout: 2000 });

  await markOf(page, bare).click();
  await page.keyboard.press('w');
  await line.getByText(`No check of ${bare.number} has a working.`).waitFor();
});

test('what fails stands first among a claim’s checks, and a sum that holds shows what it gives and what is stated', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const mixed = edition.claims.find(({ findings }) => {
    const fails = findings.findIndex(({ verdict }) => verdict === 'fails');
    return fails > 0;
  });
  if (mixed === undefined) throw new Error('No claim has a sum that fails after a check that holds.');
  await markOf(page, mixed).click();
  const checks = evidenceFor(page, mixed).locator('.checks').getByRole('listitem');
  expect(await checks.first().locator('del').count()).toBe(1);

  const rounded = mixed.findings.find(({ verdict, sum }) => verdict === 'holds' && sum && sum.stated !== sum.expected);
  if (rounded?.sum == null) throw new Error('Every sum that holds gives exactly what is stated.');
  await checks.getByText(`${rounded.sum.expected}, stated ${rounded.sum.stated}`).first().waitFor();
});

test('checks of the claim itself stand apart from those of others that rest on it', async () => {
  const page = await open();
  const { claims } = await editionOf(page);
  const claim = claims.find(
    ({ id, findings }) =>
      findings.some((finding) => isAbout(finding, id)) && findings.some((finding) => !isAbout(finding, id)),
  );
  if (claim === undefined) throw new Error('No claim has checks of its own and of others.');
  await markOf(page, claim).click();
  const evidence = evidenceFor(page, claim);
  await evidence.getByRole('heading', { name: /^In checks of other claims/ }).waitFor();
  const own = claim.findings.filter((finding) => isAbout(finding, claim.id));
  const listed = (list: number) => evidence.locator('.checks').nth(list).locator('.check').count();
  expect([await listed(0), await listed(1)]).toEqual([own.length, claim.findings.length - own.length]);
});

test('a check leads to the claims that it rests on, named in its sentence or after it', async () => {
  const page = await open();
  const { claims, foreign } = await editionOf(page);
  const authored = claims.flatMap((claim) =>
    claim.findings
      .filter((finding) => finding.check === 'authored' && finding.claims.length > 2)
      .map((finding) => ({ claim, finding })),
  )[0];
  if (authored === undefined) throw new Error('No authored check of C rests on several claims.');
  const { claim, finding } = authored;
  await markOf(page, claim).click();
  const line = evidenceFor(page, claim).getByRole('listitem').filter({ hasText: finding.message });
  const numbers = new Map([...claims, ...foreign].map(({ id, number }) => [id, number]));
  const others = finding.claims.filter((id) => id !== claim.id).map((id) => numbers.get(id) ?? id);
  await expect.poll(() => line.getByRole('button').allTextContents()).toEqual(others);
});

test('following a claim from evidence that goes away leaves the keyboard on the claim’s own mark', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const from = edition.claims.flatMap((claim) => {
    const chart = ownCharts(edition).find((each) => each.id === claim.charts[0]);
    const datum = chart?.data.find(({ id, claims: [only, ...more] }) => {
      if (only === undefined || more.length > 0) return false;
      const next = ownCharts(edition).find((each) => each.id === claimIn(edition, only).charts[0]);
      return next?.data.every((other) => other.id !== id);
    });
    return chart === undefined || datum === undefined ? [] : [{ claim, chart, datum }];
  })[0];
  if (from === undefined) throw new Error('No chart has a mark of a claim that opens another chart.');
  await markOf(page, from.claim).click();
  const walk = evidenceFor(page, from.claim).getByRole('list', { name: /Data of the chart/ });
  await walk.getByRole('button').nth(from.chart.data.indexOf(from.datum)).press('Enter');
  const target = claimIn(edition, from.datum.claims[0] ?? '');
  await evidenceFor(page, target).waitFor();
  await expect.poll(focusedName).toContain(`Claim ${target.number},`);
});

test('a claim’s number previews its claim on hover and on focus, and Esc sends the preview away', async () => {
  const page = await open();
  const edition = await editionOf(page);
  const checked = edition.claims.find((claim) => claim.findings.some((finding) => finding.claims.length > 1));
  if (checked === undefined) throw new Error('No finding names two claims.');
  await markOf(page, checked).click();
  const reference = evidenceFor(page, checked).locator('.checks button.reference').first();
  const preview = page.getByRole('tooltip');

  await reference.hover();
  await preview.waitFor();
  await preview.hover();
  expect(await preview.isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await preview.waitFor({ state: 'hidden' });

  await reference.focus();
  await preview.waitFor();
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  await evidenceFor(page, checked).waitFor();
});

test('place, selection, theme and text size are there again after a restart', async () => {
  app = await readers.own();
  const { page, profile } = app;
  const edition = await editionOf(page);
  const claim = edition.claims[Math.floor(edition.claims.length / 2)];
  if (claim === undefined) throw new Error('The briefing has no claims.');
  await markOf(page, claim).scrollIntoViewIfNeeded();
  await markOf(page, claim).click();
  await page.keyboard.press('+');
  await page.keyboard.press('Control+d');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  const sectionBefore = await page.locator('.rail [aria-current="location"]').textContent();
  await app.close();

  const { page: again } = await readers.own({ profile });
  await evidenceFor(again, claim).waitFor();
  expect(await again.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await again.locator('.text').evaluate((text) => getComputedStyle(text).fontSize)).toBe('19px');
  await expect.poll(() => again.locator('.rail [aria-current="location"]').textContent()).toBe(sectionBefore);
});

test('numbers and findings in the margins never overlap, at any size of window and type', async () => {
  const page = await open();
  const overlaps = () =>
    page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
      const touching = (all: readonly DOMRect[]) =>
        all.filter((a, index) =>
          all.some(
            (b, other) =>
              other > index && a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2,
          ),
        ).length;
      const galley = document.querySelector('.galley')?.getBoundingClientRect();
      const outside = boxes('.numeral, .margin-finding').filter(
        ({ left, right, width }) => width > 0 && galley !== undefined && (left < galley.left || right > galley.right),
      ).length;
      return touching(boxes('.numeral')) + touching(boxes('.margin-finding')) + outside;
    });
  for (const [width, height] of [
    [1440, 900],
    [900, 640],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(overlaps).toBe(0);
  }
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(overlaps).toBe(0);
});

test('in a narrow window the evidence is a drawer under the text, and in a low one a view of its own', async () => {
  const page = await open({ width: 900, height: 640 });
  const { claims } = await editionOf(page);
  const [first] = claims;
  if (first === undefined) throw new Error('The briefing has no claims.');
  const panel = evidenceFor(page, first);
  await page.keyboard.press('j');
  await panel.waitFor();
  const drawer = await panel.boundingBox();
  expect(drawer?.height).toBeLessThanOrEqual(640 * 0.45);
  expect(await markOf(page, first).isVisible()).toBe(true);

  const edge = page.getByRole('separator', { name: 'Height of the evidence' });
  await edge.press('ArrowDown');
  await expect.poll(async () => (await panel.boundingBox())?.height).toBeLessThan(drawer?.height ?? 0);

  await markOf(page, first).focus();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });

  await page.setViewportSize({ width: 900, height: 520 });
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: `Evidence for ${first.number}` }).waitFor();
  expect(await page.getByRole('main').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();

  await page.keyboard.press('o');
  await page.getByRole('dialog').getByRole('button', { name: /^2 / }).click();
  await expect.poll(() => page.locator('.rail [aria-current="location"]').getAttribute('aria-label')).toMatch(/^2 /);
});

test('F leaves the text alone on the desk, and brings everything back', async () => {
  const page = await open();
  await page.keyboard.press('f');
  await page.getByRole('navigation', { name: 'Contents' }).waitFor({ state: 'hidden' });
  expect(await page.getByRole('complementary').count()).toBe(0);
  expect(await page.locator('.numeral').count()).toBe(0);
  await page.keyboard.press('f');
  await page.getByRole('navigation', { name: 'Contents' }).waitFor();
});

test('the keys sheet lists every command, and single letters can be switched off', async () => {
  const page = await open();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.getByRole('button', { name: 'Next claim: J' }).waitFor();
  const named = await sheet.locator('.key-button').evaluateAll((keys) => keys.map((key) => key.ariaLabel ?? ''));
  expect(commands.filter(({ label }) => !named.some((name) => name.startsWith(`${label}: `)))).toEqual([]);
  await sheet.getByRole('checkbox', { name: 'Single-letter keys' }).uncheck();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await page.getByText('Choose a marked claim').waitFor();
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('checkbox', { name: 'Single-letter keys' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.getByRole('complementary', { name: /Evidence for/ }).waitFor();
});

test('a menu item does what its key does', async () => {
  const page = await open();
  await app.chooseMenu('Next claim  (J)');
  await page.getByRole('complementary', { name: /Evidence for/ }).waitFor();
});
