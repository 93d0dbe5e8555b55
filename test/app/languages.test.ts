import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { allMessages } from '../../electron/commands/all-messages.ts';
import { defaultSettings } from '../../shared/host/settings.ts';
import type { Message } from '../../shared/language/language.ts';
import { fileReaders } from '../support/file-readers.ts';
import { textSet } from '../support/reader-page.ts';

const readers = fileReaders();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const content = join(import.meta.dirname, '../../out/content');
/** All that the library says, in which a text that stays English must be found. */
const told = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(join(content, file), 'utf8'))
  .join('\n')
  .replaceAll('\\"', '"')
  .toLowerCase();

const marked = (english: string, message: Message): Message =>
  typeof message === 'string' ? `⟦${english}⟧` : { other: `⟦${english}⟧` };

/** A profile whose app speaks a language in which every message of the app is the English one in brackets. */
function bracketedProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'claimbook-language-'));
  folders.push(profile);
  const messages = Object.fromEntries(
    Object.entries(allMessages()).map(([english, message]) => [english, marked(english, message)]),
  );
  mkdirSync(join(profile, 'languages'));
  const language = { tag: 'he', name: 'עברית', direction: 'rtl', messages };
  writeFileSync(join(profile, 'languages/he.json'), JSON.stringify(language));
  writeFileSync(join(profile, 'languages/broken.json'), '{"tag":"de"');
  const settings = { ...defaultSettings, briefing: 'c', language: 'he', version: 1 };
  const author = '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001';
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ ...settings, author }));
  return profile;
}

/**
 * The words on the screen that are in no brackets: neither in their own element, nor said by the library. What speaks the
 * briefings' language, a chart and a finding, is passed over, as is what the reader wrote.
 */
async function englishLeft(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const isWords = (text: string) =>
      /\p{L}{3}/u.test(text) && /\p{Ll}/u.test(text) && !text.includes('⟦') && !text.includes('⟧');
    const apart =
      'svg, kbd, code, bdi, textarea, option, [lang="en-GB"], .chart-stage, .chart-cursor, .chart-table, .cell-quantity, .cell-unit, .cell-as-of';
    const inFindings = '.finding, .sum, .panel-says, .panel-measure, .panel-source, .stated-label, .quantity-panel p';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (element === null || !isWords(text) || element.closest(`${apart}, ${inFindings}, script, style`)) continue;
      if (!isWords(element.textContent ?? '')) continue;
      words.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
      const text = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
      if (isWords(text) && element.closest(`${apart}, ${inFindings}`) === null) words.push(text);
    }
    return words;
  });
  const isIn = (text: string) => told.includes(text.toLowerCase());
  const parts = (text: string) => text.split(/[.,;:]\s|\s[–→]\s/).map((part) => part.replace(/[.,:;]$/, '').trim());
  const isTold = (part: string) => !/\p{L}{3}/u.test(part) || isIn(part.replace(/^[A-E]?\d*\s/, ''));
  return [...new Set(found.filter((text) => !isIn(text) && !parts(text).every(isTold)))];
}

async function isSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

test('a team’s language, read from right to left, is spoken on every screen, and briefings stay English', async () => {
  const { page } = await readers.own({ profile: bracketedProfile() });
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'he',
    'rtl',
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('button').first().waitFor();
  expect(await page.getByRole('main').evaluate((main) => getComputedStyle(main).direction)).toBe('ltr');
  // The files of languages that can't be used are told of.
  await page.getByText('broken.json').first().waitFor();

  const left = new Map<string, readonly string[]>();
  const look = async (name: string) => {
    left.set(name, await englishLeft(page));
  };
  await textSet(page);
  await page.keyboard.press('j');
  await page.getByRole('complementary').locator('svg').first().waitFor();
  await look('a claim');
  await page.keyboard.press('4');
  await page.getByRole('form').waitFor();
  await look('a flag being reasoned');
  await page.keyboard.press('Escape');
  for (const key of ['?', 'Control+,', 'c', 'Control+e']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await look(`the dialog of ${key}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>');
  await page.getByRole('option').first().waitFor();
  await look('the palette');
  await page.keyboard.press('Escape');
  const views = { l: '⟦Library⟧', t: '⟦Ledger⟧', x: '⟦Cross-check⟧', n: '⟦Notes⟧' };
  for (const [key, name] of Object.entries(views)) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.locator('nav [aria-current=page]', { hasText: name }).waitFor();
    await page.getByRole('main').filter({ hasText: '⟦' }).waitFor();
    await look(`the view of ${key}`);
  }
  expect(Object.fromEntries([...left].filter(([, words]) => words.length > 0))).toEqual({});

  await page.setViewportSize({ width: 900, height: 640 });
  expect(await isSideways(page)).toBe(false);
});

test('the language is set among the settings, and spoken once the app is opened again', async () => {
  const profile = bracketedProfile();
  const hebrew = await readers.own({ profile });
  await hebrew.page.keyboard.press('Control+,');
  const choice = hebrew.page.getByRole('dialog').locator('select');
  expect(await choice.evaluate((select: HTMLSelectElement) => [...select.options].map(({ text }) => text))).toEqual([
    'English',
    'עברית',
  ]);
  await choice.selectOption('en-GB');
  await hebrew.page.getByText('⟦Claimbook speaks it once it is opened again.⟧').waitFor();
  await hebrew.close();

  const english = await readers.own({ profile });
  await english.page.getByRole('main', { name: 'Briefing C' }).waitFor();
  expect(await english.page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
});
