import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { HostBridge } from '../../shared/host/transport.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { spawnStandIn } from '../electron-stand-in/spawn-stand-in.ts';
import { fileReaders } from '../support/file-readers.ts';
import { openApp, type TestedApp } from '../support/open-app.ts';
import { claimIn, editionOf, evidenceFor } from '../support/reader-page.ts';

declare global {
  interface Window extends HostBridge {}
}

const readers = fileReaders();
let app: TestedApp;

/** The line in the status bar, which a screen reader hears too. */
const said = () => app.page.locator('.status-bar .toast').textContent();

test('a link that the app is started by opens its claim, in whichever briefing, and is followed once', async () => {
  app = readers.take(await openApp({ link: 'claimbook://claim/b_daily_tokens' }));
  const edition = await editionOf(app.page, 'b');
  await evidenceFor(app.page, claimIn(edition, 'b_daily_tokens')).waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.getByText('Choose a marked claim').waitFor();
  await app.page.reload();
  await app.page.getByRole('main', { name: 'Briefing B' }).waitFor();
  expect(await app.page.evaluate(() => window.hostTransport('open', []))).toMatchObject({ answer: { link: null } });
});

test('a link that comes while the app is open goes to its claim, and Back returns', async () => {
  app = await readers.shared();
  const { page } = app;
  await page.keyboard.press('j');
  const [first] = (await editionOf(page)).claims;
  if (first === undefined) throw new Error('Briefing C has no claims.');
  await app.openUrl('claimbook://claim/e_openrouter_us');
  await evidenceFor(page, claimIn(await editionOf(page, 'e'), 'e_openrouter_us')).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await evidenceFor(page, first).waitFor();
});

test('a second copy that is started by a link hands it to the first', async () => {
  app = await readers.shared();
  const orders = { visible: false, attach: false, switches: [] };
  const main = join(import.meta.dirname, '../../out/main/index.js');
  const link = 'claimbook://claim/a_surge_from';
  spawnStandIn(main, ['--profile', app.profile, link], orders, 'ignore');
  await evidenceFor(app.page, claimIn(await editionOf(app.page, 'a'), 'a_surge_from')).waitFor();
});

test('a link to a chart goes to the claim it belongs to, with the chart on show', async () => {
  app = await readers.shared();
  const { charts } = await editionOf(app.page, 'd');
  const chart = charts.find(({ home }) => home.startsWith('d_'));
  if (chart === undefined) throw new Error('Briefing D has no chart.');
  await app.openUrl(`claimbook://chart/${chart.id}`);
  const home = claimIn(await editionOf(app.page, 'd'), chart.home);
  await evidenceFor(app.page, home).getByText(chart.title).first().waitFor();
});

test('a link to a note goes to the claim it stands on', async () => {
  app = await readers.own();
  const draft = { ...newDraft('b', 'b_daily_tokens'), text: 'Ask for the series.' };
  const saved = await app.page.evaluate((note) => window.hostTransport('saveNote', [note]), draft);
  const { answer } = saved as unknown as { readonly answer: { readonly value: { readonly id: string } } };
  await app.close();
  app = await readers.own({ profile: app.profile, link: `claimbook://note/${answer.value.id}` });
  const claim = claimIn(await editionOf(app.page, 'b'), 'b_daily_tokens');
  await evidenceFor(app.page, claim).getByText('Ask for the series.').waitFor();
});

test('a link that leads nowhere says so and moves nothing', async () => {
  app = await readers.shared();
  const nowhere = {
    'claimbook://claim/c_no_such_claim': 'no claim c_no_such_claim',
    'claimbook://chart/c_no_such_chart': 'no chart c_no_such_chart',
    'claimbook://note/3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001': 'its note is not in this notebook',
    'claimbook://claim/<b>x</b>': 'it names no claim, chart or note',
  };
  for (const [link, words] of Object.entries(nowhere)) {
    await app.openUrl(link);
    await expect.poll(said).toContain(words);
  }
  await app.page.getByRole('main', { name: 'Briefing C' }).waitFor();
  await app.page.getByText('Choose a marked claim').waitFor();
});

test('a claim is copied with its source, or as a link, by one key each', async () => {
  app = await readers.shared();
  const { claims } = await editionOf(app.page);
  const [claim] = claims;
  if (claim === undefined) throw new Error('Briefing C has no claims.');
  await app.page.keyboard.press('j');
  await evidenceFor(app.page, claim).waitFor();
  await app.page.keyboard.press('y');
  await expect.poll(said).toBe(`${claim.number} is copied with its source.`);
  await expect.poll(async () => (await app.clipboard()).text).toMatch(/\nSource: .+\nclaimbook:\/\/claim\/c_\w+\n$/);
  expect((await app.clipboard()).text).toContain(`${claim.number}. ${claim.statement}\n`);
  await app.page.keyboard.press('Shift+Y');
  await expect.poll(said).toBe(`A link to ${claim.number} is copied.`);
  await expect.poll(async () => (await app.clipboard()).text).toBe(`claimbook://claim/${claim.id}`);
});
