import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { LibraryRegister, RegisterBriefing, RegisterClaim } from '../../shared/register/register.ts';
import { buildApp } from '../support/build-app.ts';
import { openApp } from '../support/open-app.ts';
import { median, quantile } from './median.ts';

/** The ledger over a register of some size; times in ms inside the page. */
export interface LedgerFigures {
  readonly claims: number;
  /** From the key that goes to the ledger to its first rows. */
  readonly open: number;
  /** From a key in the filter field to the rows it leaves, at the 95th percentile. */
  readonly filter: number;
  /** Between frames while the rows are scrolled a page at a time, at the 95th percentile. */
  readonly scroll: number;
}

export interface DeskFigures {
  readonly ledgers: readonly LedgerFigures[];
  /** From Ctrl+D to the frame in the other theme. */
  readonly theme: number;
}

const root = join(import.meta.dirname, '../..');
/** Inside node_modules, so that the bundle's imports still resolve. */
const largeApp = join(root, 'node_modules/.cache/claimbook/large');

/** A copy of the built app whose register holds this many claims: the real ones over and over, each copy a briefing of its own. */
function makeLargeApp(claims: number): void {
  rmSync(largeApp, { recursive: true, force: true });
  mkdirSync(largeApp, { recursive: true });
  cpSync(join(root, 'out'), largeApp, { recursive: true });
  const file = join(largeApp, 'content/register.json');
  const real: LibraryRegister = JSON.parse(readFileSync(file, 'utf8'));
  const copies = Math.ceil(claims / real.claims.length);
  const all = Array.from({ length: copies }, (_, copy) => real.claims.map((claim) => copyOf(claim, copy))).flat();
  const briefings = Array.from({ length: copies }, (_, copy) =>
    real.briefings.map((briefing): RegisterBriefing => ({ ...briefing, id: idOf(briefing.id, copy) })),
  ).flat();
  writeFileSync(file, JSON.stringify({ ...real, briefings, claims: all.slice(0, claims) }));
}

const idOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}${copy}`);

function copyOf(claim: RegisterClaim, copy: number): RegisterClaim {
  if (copy === 0) return claim;
  const briefing = idOf(claim.briefing, copy);
  return { ...claim, briefing, id: claim.id.replace(claim.briefing, briefing), number: `${claim.number}-${copy}` };
}

/** Resolves in the page with the time from the next key to the frame after the last change of the rows, or of the theme. */
const watchNextChange = (target: string) => `new Promise((resolve) => {
  let pressed = 0;
  let last = 0;
  const seen = new MutationObserver(() => { last = performance.now(); });
  const root = ${target};
  seen.observe(root, { subtree: root !== document.documentElement, childList: true, attributes: true, characterData: true });
  addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp; last = 0; }, { once: true, capture: true });
  const frame = () => {
    const now = performance.now();
    if (pressed > 0 && now - Math.max(last, pressed) > 300) {
      seen.disconnect();
      resolve(last > pressed ? last - pressed : null);
    } else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})`;

const frameTime = 1000 / 60;

async function timeKey(page: Page, key: string, target: string): Promise<number | null> {
  const changed = page.evaluate<number | null>(watchNextChange(target));
  await page.waitForTimeout(50);
  await page.keyboard.press(key);
  const taken = await changed;
  return taken === null ? null : taken + frameTime;
}

const scrollPages = `new Promise((resolve) => {
  const grid = [...document.querySelectorAll('main, main *')].find((each) => each.scrollHeight > each.clientHeight * 3 && getComputedStyle(each).overflowY !== 'visible');
  const gaps = [];
  let before = performance.now();
  const frame = () => {
    const now = performance.now();
    gaps.push(now - before);
    before = now;
    grid.scrollTop += grid.clientHeight;
    if (gaps.length < 90) requestAnimationFrame(frame);
    else resolve(gaps.slice(2));
  };
  requestAnimationFrame(frame);
})`;

async function measureLedger(claims: number): Promise<LedgerFigures> {
  makeLargeApp(claims);
  const { page, close } = await openApp({ built: largeApp });
  try {
    await page.waitForSelector('main [role=button]');
    await page.waitForTimeout(500);
    const begun = performance.now();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('main', { name: 'Ledger' }).getByRole('row').nth(5).waitFor();
    const open = performance.now() - begun;
    await page.waitForTimeout(1000);
    const gaps = await page.evaluate<readonly number[]>(scrollPages);
    await page.keyboard.press('/');
    const times: number[] = [];
    for (const key of 'tokens a day') {
      const taken = await timeKey(page, key === ' ' ? 'Space' : key, "document.querySelector('main')");
      if (taken !== null) times.push(taken);
    }
    return { claims, open, filter: quantile(times, 0.95), scroll: quantile(gaps, 0.95) };
  } finally {
    await close();
  }
}

async function measureTheme(): Promise<number> {
  const { page, close } = await openApp();
  try {
    await page.waitForSelector('main [role=button]');
    await page.waitForTimeout(500);
    const times: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const taken = await timeKey(page, 'Control+d', 'document.documentElement');
      if (taken !== null) times.push(taken);
    }
    return median(times);
  } finally {
    await close();
  }
}

/** Opens, scrolls and filters the ledger at each size, and changes the theme. */
export async function measureDesk(sizes: readonly number[] = [715, 10_000, 100_000]): Promise<DeskFigures> {
  await buildApp(() => {});
  try {
    const ledgers: LedgerFigures[] = [];
    for (const size of sizes) ledgers.push(await measureLedger(size));
    return { ledgers, theme: await measureTheme() };
  } finally {
    rmSync(largeApp, { recursive: true, force: true });
  }
}
