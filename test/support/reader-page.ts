import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import type { HostBridge } from '../../shared/host/transport.ts';
import { type AppOptions, openApp, type TestedApp } from './open-app.ts';

/** The app with its text set: type loaded, margins measured, the reader's place restored. */
export async function openReader(options: AppOptions = {}): Promise<TestedApp> {
  const app = await openApp(options);
  await app.page.getByRole('heading', { level: 2 }).first().waitFor();
  await app.page.evaluate(() => document.fonts.ready);
  await expect.poll(() => app.page.locator('.numeral').count()).toBeGreaterThan(0);
  return app;
}

/** The briefing on the desk, as the host gives it to the page. */
export async function editionOf(page: Page): Promise<BriefingEdition> {
  const reply = await page.evaluate(() => {
    // The page's own transport: what the reader sees and what a test expects come from one place.
    const { hostTransport } = window as unknown as HostBridge;
    return hostTransport('briefing', ['c']);
  });
  if ('bug' in reply) throw new Error(reply.bug);
  const { value } = reply.answer as { readonly value: BriefingEdition };
  return value;
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
