import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openNotebooks } from '../../electron/services/notebook/open-notebooks.ts';
import { defaultSettings, type Settings } from '../../shared/host/settings.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import type { LibraryRegister, RegisterClaim } from '../../shared/register/register.ts';
import { violations } from '../support/accessibility.ts';
import { buildApp } from '../support/build-app.ts';
import { fileReaders } from '../support/file-readers.ts';
import { flagOf } from '../support/flag-of.ts';
import { markOf } from '../support/reader-page.ts';

const readers = fileReaders();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const own = { id: '11111111-1111-4111-8111-111111111111', name: 'Reader' };
const okafor = { id: '22222222-2222-4222-8222-222222222222', name: 'Okafor' };
const brandt = { id: '33333333-3333-4333-8333-333333333333', name: 'Brandt' };

/** The first claims of C as the built library has them. */
async function claimsOfC(): Promise<readonly RegisterClaim[]> {
  await buildApp(() => undefined);
  const register = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../out/content/register.json'), 'utf8'),
  ) as LibraryRegister;
  return register.claims.filter(({ briefing }) => briefing === 'c');
}

/** A profile in which these flags were made, by whomever. */
async function profileWith(flags: readonly Flag[], settings: Partial<Settings>): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'claimbook-flags-'));
  folders.push(profile);
  const content = { ...defaultSettings, briefing: 'c', ...settings, version: 1, author: own.id };
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(content));
  const options = { profile, refusal: null, author: () => own, now: () => new Date(), newId: randomUUID };
  const notebooks = openNotebooks(options);
  const merged = await notebooks.merge('c', flags);
  if (!merged.ok) throw new Error(merged.message);
  await notebooks.close();
  return profile;
}

async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`>${words}`);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

test('a blind second check covers colleagues’ flags until the reader’s own; then they are settled by keyboard, and a stale flag is looked at again', async () => {
  const [first, second] = await claimsOfC();
  if (first === undefined || second === undefined) throw new Error('Briefing C has too few claims.');
  const evidence = [{ type: 'link' as const, href: 'https://example.org/a' }];
  const profile = await profileWith(
    [
      flagOf(first.id, 'verified', { author: okafor, against: first.hashes, reason: 'as printed', evidence }),
      flagOf(first.id, 'disputed', { author: brandt, step: 2, against: first.hashes, reason: 'not so', evidence }),
      flagOf(second.id, 'verified', {
        author: own,
        against: { ...second.hashes, text: '0'.repeat(64) },
        reason: 'read it there',
        evidence,
        seen: { number: second.number, text: `Formerly ${second.statement}`, data: '', source: '' },
      }),
    ],
    { blind: true, welcomed: true },
  );
  const { page } = await readers.own({ profile, colorScheme: 'light' });
  await page.keyboard.press('Home');
  await markOf(page, { ...first, findings: [], derivation: null }).click();
  const panel = page.getByRole('complementary', { name: `Evidence for ${first.number}` });
  await panel.getByText('2 colleagues have flagged this; covered until you do.').waitFor();
  await panel.getByRole('radio', { name: 'Unchecked', checked: true }).waitFor();
  expect(await panel.getByText(/Okafor|Brandt/).count()).toBe(0);

  await page.keyboard.press('2');
  const theirs = panel.getByRole('region', { name: 'Colleagues’ flags' });
  await theirs.getByText('Okafor: verified').waitFor();
  await theirs.getByText('not so').waitFor();
  await panel.getByRole('button', { name: 'Settle as in review' }).press('Enter');
  await panel.getByText('Settles Okafor’s verified and Brandt’s disputed').waitFor();
  await page.keyboard.type('both asked for their copies');
  await page.keyboard.press('Enter');
  const history = panel.getByRole('list', { name: /Flag history/ });
  await history.getByText('Settles Okafor’s verified and Brandt’s disputed').waitFor();
  await panel.getByRole('button', { name: /^Settle as/ }).waitFor({ state: 'hidden' });
  await panel.getByRole('combobox', { name: 'Steps by' }).selectOption('Brandt');
  expect(await history.getByRole('listitem').count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByText('flag gone stale').waitFor();
  await page.getByRole('button', { name: 'See old and new' }).click();
  const dialog = page.getByRole('dialog', { name: 'Changed since you looked' });
  await dialog.locator('del').getByText('Formerly').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const stale = page.getByRole('complementary', { name: `Evidence for ${second.number}` });
  await stale.getByText('made against an older text').waitFor();
  await stale.getByRole('button', { name: 'Show old and new' }).click();
  await stale.locator('del').getByText('Formerly').waitFor();
  expect(await violations(page)).toEqual([]);
  await stale.getByRole('button', { name: 'Flag again as it is' }).click();
  await stale.getByText('made against an older text').waitFor({ state: 'hidden' });
  await stale.getByRole('radio', { name: 'Verified', checked: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(`Undone: flag on ${second.number}.`).first().waitFor();
});

test('a team’s scale names, draws and orders statuses everywhere, with its checklist before a flag, and goes back to the built-in one', async () => {
  const [first] = await claimsOfC();
  if (first === undefined) throw new Error('Briefing C has no claims.');
  const { page } = await readers.own({ colorScheme: 'light' });
  await runFromPalette(page, 'edit the scale');
  const dialog = page.getByRole('dialog', { name: 'The scale' });
  await dialog.getByLabel('Name of Not checkable').fill('Judgement');
  await dialog.getByLabel('Sign of Not checkable').selectOption('Diamond');
  await dialog.getByLabel('Name of Not checkable').press('Alt+ArrowUp');
  await dialog.getByText('Checklist: none').nth(4).click();
  await dialog.getByLabel('Checklist of Not checkable').fill('Read in full\nAuthor named');
  await dialog.getByText('Checklist: 2 lines').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Name of Disputed').fill('Judgement');
  await dialog.getByRole('alert').getByText('Two statuses are called “Judgement”').waitFor();
  await dialog.getByLabel('Name of Disputed').fill('Disputed');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('j');
  const panel = page.getByRole('complementary', { name: `Evidence for ${first.number}` });
  const radios = panel.getByRole('radiogroup').getByRole('radio');
  expect((await radios.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
    'Unchecked',
    'In review',
    'Verified',
    'Disputed',
    'Judgement',
    'Outdated',
  ]);
  await page.keyboard.press('5');
  await page.keyboard.type('says what it hopes');
  await page.keyboard.press('Enter');
  await panel.getByRole('alert').getByText('Judgement has a checklist: 0 of 2 done.').waitFor();
  await panel.getByRole('checkbox', { name: 'Read in full' }).check();
  await panel.getByRole('checkbox', { name: 'Author named' }).check();
  await panel.getByText('2 of 2 done').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(`${first.number} is flagged judgement.`).first().waitFor();
  await panel.getByText('Ticked off: Read in full; Author named').waitFor();
  expect(await markOf(page, { ...first, findings: [], derivation: null }).getAttribute('aria-label')).toContain(
    ', judgement:',
  );

  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('checkbox', { name: /^Judgement/ }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Judgement: 5' }).waitFor();
  await page.keyboard.press('Escape');
  await runFromPalette(page, 'edit the scale');
  await dialog.getByRole('button', { name: 'Back to the built-in scale' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: /^Not checkable/ }).waitFor();
});
