import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { plainText } from '../../shared/anchors/plain-text.ts';
import type { Result } from '../../shared/host/result.ts';
import type { Note, Notebook, NoteDraft, Passage } from '../../shared/notes/entry.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { violations } from '../support/accessibility.ts';
import type { AppOptions, TestedApp } from '../support/open-app.ts';
import { askHost, editionOf, evidenceFor, expectQuiet, openReader } from '../support/reader-page.ts';

let app: TestedApp;

async function open(options: AppOptions = {}): Promise<Page> {
  app = await openReader(options);
  return app.page;
}

afterEach(async () => {
  expectQuiet(app);
  await app.close();
});

/** Draws over words with the mouse, from near a paragraph's start to some way into its second line. */
async function drawOver(page: Page, paragraph: Locator): Promise<void> {
  await paragraph.scrollIntoViewIfNeeded();
  const box = await paragraph.boundingBox();
  if (box === null) throw new Error('The paragraph is not on the page.');
  await page.mouse.move(box.x + 44, box.y + 14);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 42, { steps: 4 });
  await page.mouse.up();
}

async function notesOf(page: Page): Promise<readonly Note[]> {
  const read = await askHost<Result<Notebook, 'unreadable'>>(page, 'notebook', ['c']);
  if (!read.ok) throw new Error(read.message);
  return read.value.notes;
}

const passagePanel = (page: Page) => page.getByRole('complementary', { name: 'Passage' });
const anchors = (page: Page) => page.getByRole('main').locator('[data-anchor]');

test('words chosen by mouse are highlighted, recoloured, tagged, noted and answered, all undone and done again, and kept', async () => {
  const page = await open({ colorScheme: 'light' });
  await drawOver(page, page.locator('p[data-leaf]').nth(1));
  const bar = page.getByRole('toolbar', { name: 'Chosen words' });
  await bar.getByRole('button', { name: 'Straw', pressed: true }).waitFor();
  await bar.getByRole('button', { name: 'Rose' }).click();
  await bar.waitFor({ state: 'hidden' });
  const anchor = anchors(page).first();
  await expect.poll(() => anchor.getAttribute('aria-label')).toBe('highlight, rose');
  const [made] = await notesOf(page);
  expect(made?.colour).toBe('rose');
  expect(plainText((await editionOf(page)).briefing).text.slice(made?.passage?.start, made?.passage?.end)).toBe(
    made?.passage?.exact,
  );

  await anchor.focus();
  await page.keyboard.press('Enter');
  const panel = passagePanel(page);
  await panel.getByText(made?.passage?.exact ?? '', { exact: true }).waitFor();
  await panel.getByRole('button', { name: 'Plum' }).click();
  await expect.poll(() => anchor.getAttribute('aria-label')).toBe('highlight, plum');

  await panel.getByRole('combobox', { name: 'Add a tag' }).fill('price');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Remove the tag price' }).waitFor();
  await panel.getByRole('button', { name: 'Write a note' }).click();
  await page.keyboard.type('Ask **them** first.');
  await panel.getByRole('button', { name: 'Preview' }).click();
  await panel.getByRole('region', { name: 'Preview' }).locator('strong').waitFor();
  expect(await panel.getByRole('textbox').count()).toBe(0);
  await panel.getByRole('button', { name: 'Write', exact: true }).click();
  await panel.getByRole('textbox').press('Control+Enter');
  await panel.getByRole('button', { name: 'Edit' }).waitFor();
  await panel.getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.type('They have answered.');
  await page.keyboard.press('Escape');
  await panel
    .getByRole('article', { name: /^Reply by/ })
    .getByText('They have answered.')
    .waitFor();
  await expect.poll(() => anchor.getAttribute('aria-label')).toBe('highlight, plum, 2 notes');
  expect(await violations(page)).toEqual([]);

  const steps: readonly (() => Promise<void>)[] = [
    () => panel.getByText('They have answered.').waitFor({ state: 'hidden' }),
    () => panel.locator('strong').waitFor({ state: 'hidden' }),
    () => panel.getByRole('button', { name: 'Remove the tag price' }).waitFor({ state: 'hidden' }),
    () => panel.getByRole('button', { name: 'Rose', pressed: true }).waitFor(),
    () => anchor.waitFor({ state: 'detached' }),
  ];
  await page.locator('#text').focus();
  for (const undone of steps) {
    await page.keyboard.press('Control+z');
    await undone();
  }
  for (const _step of steps) await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => anchor.getAttribute('aria-label')).toBe('highlight, plum, 2 notes');

  await panel.getByRole('button', { name: 'Delete' }).first().click();
  await anchor.waitFor({ state: 'detached' });
  await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => anchor.getAttribute('aria-label')).toBe('highlight, plum, 2 notes');
  await app.close();

  const again = await open({ profile: app.profile });
  await expect.poll(() => anchors(again).first().getAttribute('aria-label')).toBe('highlight, plum, 2 notes');
  await again.getByRole('main').locator('mark').first().click();
  await passagePanel(again).getByText('They have answered.').waitFor();
});

test('the whole of it goes by keyboard: choose, highlight, name, note, bookmark, and a claim’s own mark', async () => {
  const page = await open({ colorScheme: 'dark' });
  const { briefing, claims } = await editionOf(page);
  const { text } = plainText(briefing);
  await page.keyboard.press('v');
  await page.getByText('by sentence').waitFor();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const chosen = await page.evaluate(() => window.getSelection()?.toString() ?? '');
  expect(chosen.split(/\s+/)).toHaveLength(2);
  expect(text).toContain(chosen);
  await page.keyboard.press('Enter');
  await expect.poll(() => anchors(page).count()).toBe(1);
  await expect.poll(async () => (await notesOf(page))[0]?.passage?.exact).toBe(chosen);

  // The keyboard is at the new mark: what is typed after N is the note, letter for letter.
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-anchor'))).toBe(true);
  await page.keyboard.press('n');
  await page.keyboard.type('hub 1 and 2');
  await expect.poll(() => passagePanel(page).getByRole('textbox').inputValue()).toBe('hub 1 and 2');
  await page.keyboard.press('Escape');
  await passagePanel(page).getByText('hub 1 and 2').waitFor();
  await page.keyboard.press('b');
  await passagePanel(page).getByRole('button', { name: 'Bookmarked', pressed: true }).waitFor();
  expect(await violations(page)).toEqual([]);

  const [claim] = claims;
  if (claim === undefined) throw new Error('The briefing has no claims.');
  await page.keyboard.press('Escape');
  while (!(await evidenceFor(page, claim).isVisible())) await page.keyboard.press('j');
  await page.keyboard.press('h');
  await expect.poll(async () => (await notesOf(page)).at(-1)?.claim).toBe(claim.id);
  await page.keyboard.press('b');
  await page.getByText(`${claim.number} is bookmarked.`).first().waitFor();
  await page.keyboard.press('b');
  await page.getByText(`The bookmark on ${claim.number} was deleted.`).first().waitFor();
  await page.keyboard.press('v');
  await page.getByText('by sentence').waitFor();
  const place = () => page.locator('.galley-scroll').evaluate((galley) => galley.scrollTop);
  const before = await place();
  expect(before).toBeGreaterThan(100);
  await page.keyboard.press('3');
  await expect.poll(() => page.getByRole('main').locator('mark.hl-rose').count()).toBeGreaterThan(0);
  // The text stays where it was: the mark that held its place has been set anew.
  await page.getByText('by sentence').waitFor({ state: 'hidden' });
  await page.waitForTimeout(200);
  expect(Math.abs((await place()) - before)).toBeLessThan(100);

  await page.keyboard.press('Control+,');
  await page.getByRole('dialog').getByLabel('Rose').fill('Doubt');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('button', { name: /^highlight, doubt/ }).count()).toBeGreaterThan(0);
});

test('whatever part of the text is chosen, its passage is the plain text’s own words', async () => {
  const page = await open();
  const { text } = plainText((await editionOf(page)).briefing);
  const leaves = await page.locator('[data-leaf]').count();
  const tables = await page.locator('table [data-leaf]').count();
  expect(tables).toBeGreaterThan(0);
  const ends: readonly (readonly [string, string])[] = [
    ['h2[data-leaf]', 'p[data-leaf]'],
    ['p[data-leaf] .claim-mark', 'p[data-leaf] .claim-mark'],
    ['p[data-leaf] del', 'p[data-leaf] del'],
    ['table th[data-leaf]', 'table td[data-leaf]'],
    ['li [data-leaf]', 'li [data-leaf]'],
  ];
  expect(leaves).toBeGreaterThan(10);
  let made = 0;
  for (const [from, to] of ends) {
    const chosen = await page.evaluate(
      ([first, last]) => {
        const start = document.querySelector(`#text ${first}`);
        const end = [...document.querySelectorAll(`#text ${last}`)].find(
          (each) => start?.contains(each) || (start?.compareDocumentPosition(each) ?? 0) & 4,
        );
        if (!start || !end) return null;
        const range = document.createRange();
        range.setStart(start, 0);
        range.setEnd(end, end.childNodes.length);
        window.getSelection()?.removeAllRanges();
        window.getSelection()?.addRange(range);
        return range.toString();
      },
      [from, to] as const,
    );
    if (chosen === null) continue;
    made += 1;
    await page.keyboard.press('h');
    await expect.poll(async () => (await notesOf(page)).length).toBe(made);
    const passage = (await notesOf(page)).at(-1)?.passage;
    expect(passage?.exact).toBe(text.slice(passage?.start, passage?.end));
    // The page has no line breaks between blocks, and section numbers are no part of the text.
    const bare = (words: string) => words.replace(/\s+/g, '');
    expect(bare(chosen).replace(/^\d+/, '')).toBe(bare(passage?.exact ?? '').replace(/^\d+/, ''));
  }
  expect(made).toBeGreaterThan(3);
});

test('notes made on an older text stand where their words are, are doubted, or are kept without a place until attached again', async () => {
  const page = await open();
  const { briefing } = await editionOf(page);
  const plain = plainText(briefing);
  const edition = 'a'.repeat(64);
  const paragraphs = plain.blocks.filter(({ start, end }) => end - start > 200).slice(0, 3);
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined) throw new Error('The briefing has too few paragraphs.');
  const around = (start: number, end: number) => ({
    prefix: plain.text.slice(Math.max(0, start - 64), start),
    suffix: plain.text.slice(end, end + 64),
  });
  const at = (start: number, end: number, exact: string, by: number): Passage => ({
    exact,
    ...around(start, end),
    start: start + by,
    end: start + by + exact.length,
    edition,
  });
  const movedTo = { start: first.start + 20, end: first.start + 90 };
  const changedTo = { start: second.start + 20, end: second.start + 110 };
  const changed = plain.text.slice(changedTo.start, changedTo.end).replace(/\p{L}{4,}/u, 'elsewhere');
  const passages = {
    moved: {
      ...at(movedTo.start, movedTo.end, plain.text.slice(movedTo.start, movedTo.end), 500),
      suffix: 'What followed in that edition is gone.',
    },
    doubtful: at(changedTo.start, changedTo.end, changed, 300),
    lost: {
      ...at(0, 1, 'Purple herons negotiated the lighthouse tariff before breakfast', 40),
      prefix: '',
      suffix: '',
    },
  };
  for (const [text, passage] of Object.entries(passages)) {
    const draft: NoteDraft = { ...newDraft('c', null), passage, text: `Was ${text}.`, colour: 'sage' };
    const saved = await page.evaluate(
      (value) =>
        (
          window as unknown as {
            hostTransport(name: string, args: readonly unknown[]): Promise<{ answer: { ok: boolean } }>;
          }
        ).hostTransport('saveNote', [value]),
      draft,
    );
    expect(saved.answer.ok).toBe(true);
  }
  await app.close();

  const again = await open({ profile: app.profile });
  await expect.poll(() => anchors(again).count()).toBe(2);
  expect(await again.getByRole('button', { name: /place is doubtful/ }).count()).toBe(1);
  await again.getByRole('navigation', { name: 'Contents' }).getByText('1 note has lost its place').waitFor();

  await anchors(again).first().focus();
  await again.keyboard.press('Enter');
  await passagePanel(again).getByText('it has moved in the text').waitFor();
  await again.getByRole('button', { name: /place is doubtful/ }).focus();
  await again.keyboard.press('Enter');
  await passagePanel(again).getByText('the text has changed').waitFor();
  await passagePanel(again).getByRole('button', { name: 'This is right' }).click();
  await expect.poll(() => again.getByRole('button', { name: /place is doubtful/ }).count()).toBe(0);

  await again.getByText('1 note has lost its place').first().click();
  await again.getByText('Was lost.').first().waitFor();
  await again.keyboard.press('Enter');
  await passagePanel(again).getByText('It has lost its place').waitFor();
  await passagePanel(again).getByRole('button', { name: 'Attach again' }).click();
  await again.getByText('Choose the words it is about').waitFor();
  await again.keyboard.press('ArrowRight');
  await again.keyboard.press('Enter');
  await expect.poll(() => anchors(again).count()).toBe(3);
  await again.getByText('1 note has lost its place').first().waitFor({ state: 'hidden' });
});
