import { expect, test } from 'vitest';
import type { Claim } from '../../shared/claims/claim.ts';
import { fileReaders } from '../support/file-readers.ts';
import type { TestedApp } from '../support/open-app.ts';
import { editionOf, evidenceFor, markOf } from '../support/reader-page.ts';

const readers = fileReaders();
let app: TestedApp;

/** The reader that the tests of this file share, with what earlier ones have noted and flagged. */
async function openShared() {
  app = await readers.shared();
  return app.page;
}

async function open(profile?: string) {
  app = await readers.own(profile === undefined ? {} : { profile });
  return app.page;
}

async function firstClaim(): Promise<Claim> {
  const claim = (await editionOf(app.page)).claims[0];
  if (claim === undefined) throw new Error('The briefing has no claims.');
  return claim;
}

test('a claim is noted and flagged by keyboard alone, and both are there after a restart', async () => {
  const page = await open();
  const claim = await firstClaim();
  const panel = evidenceFor(page, claim);
  await page.keyboard.press('j');

  await page.keyboard.press('n');
  await page.keyboard.type('Asked for the **launch** transcript. See [theirs](https://example.org/force).');
  await panel.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await page.keyboard.press('Escape');
  await panel
    .getByRole('article', { name: /^Note by/ })
    .getByText('launch', { exact: true })
    .waitFor();

  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await panel.getByRole('alert').getByText('Disputed needs a reason of one line.').waitFor();
  await page.keyboard.type('the date is the press release’s');
  await page.keyboard.press('Enter');
  await panel.getByRole('alert').getByText('Disputed needs at least one piece of evidence.').waitFor();
  expect(await panel.getByRole('group', { name: 'Evidence' }).locator('input:focus').count()).toBe(1);
  await panel.getByLabel('Sort of evidence').selectOption('Quotation');
  await panel.getByLabel('New evidence').fill('announced on 23 June');
  await page.keyboard.press('Enter');
  await panel.getByRole('checkbox', { name: '“announced on 23 June”' }).waitFor();
  await page.keyboard.press('Enter');
  await panel.getByRole('radio', { name: 'Disputed', checked: true }).waitFor();
  await page.getByText(`${claim.number} is flagged disputed.`).first().waitFor();
  await app.close();

  const again = await open(app.profile);
  const kept = evidenceFor(again, claim);
  await kept.getByRole('radio', { name: 'Disputed', checked: true }).waitFor();
  await kept
    .getByRole('list', { name: /Flag history/ })
    .getByText('the date is the press release’s')
    .waitFor();
  await kept.getByText('announced on 23 June').waitFor();
  await kept
    .getByRole('article', { name: /^Note by/ })
    .getByText('launch', { exact: true })
    .waitFor();
  expect(await markOf(again, claim).getAttribute('aria-label')).toContain(', disputed:');

  await kept.getByRole('link', { name: 'theirs' }).click();
  await expect.poll(() => app.openedLinks).toEqual(['https://example.org/force']);
});

test('what the window says is saved survives the end of the process, and a note still being typed when it is closed is saved first', async () => {
  const page = await open();
  const claim = await firstClaim();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.keyboard.type('Kept through a crash.');
  await evidenceFor(page, claim)
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.getByText(`${claim.number} is flagged in review.`).first().waitFor();
  await app.kill();

  const again = await open(app.profile);
  await again.keyboard.press('Home');
  await markOf(again, claim).click();
  const kept = evidenceFor(again, claim);
  await kept.getByText('Kept through a crash.').waitFor();
  await kept.getByRole('radio', { name: 'In review', checked: true }).waitFor();

  await again.keyboard.press('n');
  await again.keyboard.type('Half a thought');
  await app.close();
  const last = await open(app.profile);
  await evidenceFor(last, claim).getByText('Half a thought').waitFor();
});

test('undoing a flag adds a step to its history and erases none', async () => {
  const page = await openShared();
  const claim = await firstClaim();
  const panel = evidenceFor(page, claim);
  const steps = panel.getByRole('list', { name: /Flag history/ }).getByRole('listitem');
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await panel.getByRole('radio', { name: 'In review', checked: true }).waitFor();
  await page.keyboard.press('Control+z');
  await panel.getByRole('radio', { name: 'Unchecked', checked: true }).waitFor();
  expect(await steps.count()).toBe(2);

  await page.keyboard.press('2');
  await expect.poll(() => steps.count()).toBe(3);
  await page.keyboard.press('1');
  await panel.getByRole('button', { name: 'Show 1 earlier' }).click();
  expect(await steps.count()).toBe(4);
});

test('Esc leaves the old flag standing and gives the keyboard back to the text', async () => {
  const page = await openShared();
  const claim = await firstClaim();
  await page.keyboard.press('j');
  await page.keyboard.press('3');
  await page.keyboard.type('never mind');
  await page.keyboard.press('Escape');
  const panel = evidenceFor(page, claim);
  await panel.getByRole('radio', { name: 'Unchecked', checked: true }).waitFor();
  expect(await panel.getByRole('form').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
    `Claim ${claim.number}, unchecked`,
  );
});

test('a reason left half written is there again with its claim, without taking the keyboard', async () => {
  const page = await openShared();
  await page.keyboard.press('j');
  await page.keyboard.press('4');
  const reason = page.getByRole('textbox', { name: 'Reason' });
  await page.keyboard.type('Two dates');
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('radio', { name: /^Outdated/ }).click();
  expect(await reason.inputValue()).toBe('Two dates');

  await page.getByRole('button', { name: 'Next claim' }).click();
  await reason.waitFor({ state: 'hidden' });
  await page.keyboard.press('k');
  await reason.waitFor();
  await page.keyboard.press('j');
  await reason.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+4');
  await page.getByRole('main', { name: 'Briefing D' }).waitFor();
  await page.keyboard.press('Control+3');
  await page.getByRole('main', { name: 'Briefing C' }).waitFor();
  await page.keyboard.press('k');
  await reason.waitFor();
  expect(await reason.inputValue()).toBe('Two dates');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('main', { name: 'Briefing D' }).waitFor();
});

test('a claim’s own findings are one key away as evidence, and an earlier reason comes back with the up arrow', async () => {
  const page = await openShared();
  const { claims } = await editionOf(page);
  const checked = claims.filter((claim) => claim.findings.length > 0).slice(0, 2);
  const [first, second] = checked;
  if (first === undefined || second === undefined) throw new Error('Fewer than two claims have findings.');

  await markOf(page, first).click();
  await page.keyboard.press('3');
  await page.keyboard.type('sum and source agree');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await evidenceFor(page, first).getByRole('radio', { name: 'Verified', checked: true }).waitFor();
  await expect.poll(() => evidenceFor(page, first).getByRole('form').count()).toBe(0);

  await markOf(page, second).click();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => evidenceFor(page, second).getByRole('textbox', { name: 'Reason' }).inputValue())
    .toBe('sum and source agree');
});

test('a claim that no check speaks of is offered its line of the source, one key away and not ticked', async () => {
  const page = await openShared();
  const unchecked = (await editionOf(page)).claims.find((claim) => claim.findings.length === 0);
  if (unchecked === undefined) throw new Error('Every claim has findings.');
  const panel = evidenceFor(page, unchecked);
  await markOf(page, unchecked).click();
  await page.keyboard.press('3');
  await page.keyboard.type('as the article has it');
  await page.keyboard.press('Enter');
  await panel.getByRole('alert').getByText('Verified needs at least one piece of evidence.').waitFor();
  const [document] = unchecked.places.map((place) => place.document);
  const lines = panel.getByRole('checkbox', { name: new RegExp(`^File ${document}, lines? `) });
  expect(await lines.isChecked()).toBe(false);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await panel.getByRole('radio', { name: 'Verified', checked: true }).waitFor();
  await panel.getByText(new RegExp(`File ${document}, lines? .*${unchecked.places[0]?.line}`)).waitFor();
});

test('a note’s words are read for tags, and what is done with it by keyboard leaves the keyboard beside it', async () => {
  const page = await openShared();
  const claim = await firstClaim();
  const panel = evidenceFor(page, claim);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await markOf(page, claim).click();
  await page.keyboard.press('n');
  await panel.getByRole('textbox', { name: /^Note on/ }).waitFor();
  await page.keyboard.type('Ask for #price and #C02');
  await page.keyboard.press('Escape');
  const note = panel.getByRole('article', { name: /^Note by/ }).filter({ hasText: 'Ask for' });
  await note.getByRole('button', { name: 'Remove the tag price' }).waitFor();
  expect(await note.getByRole('button', { name: /^Remove the tag/ }).count()).toBe(1);

  await note.getByRole('button', { name: 'Colour' }).press('Enter');
  await expect.poll(focused).toBe('Straw');
  const swatches = await note.getByRole('group', { name: 'Colour' }).getByRole('button').allTextContents();
  expect(new Set(swatches).size).toBe(5);
  await page.keyboard.press('Enter');
  await note.getByRole('button', { name: 'Straw', pressed: true }).waitFor();
  await page.keyboard.press('Enter');
  await note.getByRole('button', { name: 'Straw', pressed: false }).waitFor();
  expect(await focused()).toBe('Straw');
  await note.getByRole('button', { name: 'Remove the tag price' }).press('Enter');
  await expect.poll(focused).toBe('Add a tag');
  await note.getByRole('button', { name: 'Delete' }).press('Enter');
  await note.waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('a deleted note can be brought back', async () => {
  const page = await openShared();
  const claim = await firstClaim();
  const panel = evidenceFor(page, claim);
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.keyboard.type('Only once.');
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Delete' }).click();
  await panel.getByText('Only once.').waitFor({ state: 'hidden' });
  await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).click();
  await panel.getByText('Only once.').waitFor();
});
