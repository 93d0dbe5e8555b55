import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import type { Opening } from '../../shared/host/briefing-host.ts';
import type { HostBridge } from '../../shared/host/transport.ts';
import { type AppOptions, openApp, type TestedApp } from './open-app.ts';

export interface ReaderOptions extends AppOptions {
  /** The briefing to read: C unless named; in a profile that is given, the one last read. */
  readonly briefing?: string;
}

/** The app with its text set: type loaded, margins measured, the reader's place restored. */
export async function openReader({ briefing, ...options }: ReaderOptions = {}): Promise<TestedApp> {
  const app = await openApp(options);
  await textSet(app.page);
  const wanted = briefing ?? (options.profile === undefined ? 'c' : null);
  if (wanted !== null) await openBriefing(app.page, wanted);
  return app;
}

/** Waits until the text on the desk is set. */
export async function textSet(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => page.locator('.numeral').count()).toBeGreaterThan(0);
}

/** Opens a briefing by its key, wherever the keyboard is, unless it is open. */
export async function openBriefing(page: Page, id: string): Promise<void> {
  const { library } = await askHost<Opening>(page, 'open', []);
  const place = library.briefings.findIndex((briefing) => briefing.id === id) + 1;
  await page.keyboard.press(`Control+${place}`);
  await page.getByRole('main', { name: `Briefing ${id.toUpperCase()}` }).waitFor();
  await textSet(page);
}

/** A briefing as the host gives it to the page. */
export async function editionOf(page: Page, id = 'c'): Promise<BriefingEdition> {
  const { value } = await askHost<{ readonly value: BriefingEdition }>(page, 'briefing', [id]);
  return value;
}

/** Asks the host through the page's own transport: what the reader sees and what a test expects come from one place. */
export async function askHost<T>(page: Page, method: string, args: readonly unknown[]): Promise<T> {
  const reply = await page.evaluate(([name, values]) => (window as unknown as HostBridge).hostTransport(name, values), [
    method,
    args,
  ] as const);
  if ('bug' in reply) throw new Error(reply.bug);
  return reply.answer as T;
}

/** The charts that show this briefing's claims alone. */
export function ownCharts({ charts, claims }: BriefingEdition): readonly Chart[] {
  const own = new Set(claims.map((claim) => claim.id));
  return charts.filter((chart) => chart.claims.every((claim) => own.has(claim)));
}

/** A claim by id. */
export function claimIn(edition: BriefingEdition, id: string): Claim {
  const claim = edition.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`Briefing ${edition.briefing.letter} has no claim ${id}.`);
  return claim;
}

/** A claim's own mark in the text. */
export function markOf(page: Page, claim: Claim): Locator {
  return page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^Claim ${claim.number},`) })
    .first();
}

export function evidenceFor(page: Page, claim: Claim): Locator {
  return page.getByRole('complementary', { name: `Evidence for ${claim.number}` });
}

/** Nothing went wrong in the page and nothing left it. */
export function expectQuiet(app: TestedApp): void {
  expect(app.consoleErrors).toEqual([]);
  expect(app.pageErrors).toEqual([]);
  expect(app.requests).toEqual([]);
}
