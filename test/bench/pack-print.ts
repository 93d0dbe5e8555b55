import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Desktop } from '../../electron/services/desktop.ts';
import { openLibrary } from '../../electron/services/library.ts';
import { createPackDesk, type PackDesk } from '../../electron/services/pack/pack-desk.ts';
import { resourcePath, resourceType } from '../../electron/services/window-rules/resource-path.ts';
import { ok } from '../../shared/host/result.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { findChromium, noChromium } from '../electron-stand-in/find-chromium.ts';
import { buildApp } from '../support/build-app.ts';
import { median } from './median.ts';

/** A line of the bench report. */
interface PackFigure {
  readonly name: string;
  readonly figure: number;
  readonly unit: '×' | 'ms';
  readonly most: number | null;
}

/** One pack, taken apart; all in ms. */
interface Round {
  /** From the pack page being asked for to its first word that everything is drawn. */
  readonly drawing: number;
  readonly draft: number;
  readonly final: number;
  /** From drawn to written: both printings, page numbers, post-processing and the file. */
  readonly pack: number;
  /** One tagged print of the same finished page. */
  readonly single: number;
}

const out = join(import.meta.dirname, '../../out');
const origin = 'https://claimbook.localhost';
const library = openLibrary(join(out, 'content'));

/** The whole pack against one tagged print of the same finished HTML, part by part, as medians of several rounds. */
export async function measurePackPrint(rounds = 5): Promise<readonly PackFigure[]> {
  await buildApp(() => {});
  const found = findChromium();
  if (found === null) throw new Error(noChromium);
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, ...found.environment } as Record<string, string>,
  });
  try {
    const measured: Round[] = [];
    // The first pack warms Chromium's caches, as the reader's own window has by the time of an export.
    for (let round = 0; round <= rounds; round += 1) measured.push(await setOnePack(browser));
    const kept = measured.slice(1);
    const of = (part: (round: Round) => number) => median(kept.map(part));
    return [
      {
        name: 'pack, over one tagged print of the same page',
        figure: of((r) => r.pack / r.single),
        unit: '×',
        most: 2.5,
      },
      { name: 'one tagged print of the finished pack', figure: of((r) => r.single), unit: 'ms', most: null },
      { name: 'pack: first pass, a draft to count pages', figure: of((r) => r.draft), unit: 'ms', most: null },
      { name: 'pack: second pass, tagged', figure: of((r) => r.final), unit: 'ms', most: null },
      {
        name: 'pack: page numbers, post-processing and writing',
        figure: of((r) => r.pack - r.draft - r.final),
        unit: 'ms',
        most: null,
      },
      {
        name: 'pack: page opened and charts drawn, before the first pass',
        figure: of((r) => r.drawing),
        unit: 'ms',
        most: null,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function setOnePack(browser: Browser): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'claimbook-pack-'));
  const prints = new Map<string, number>();
  let drawn = 0;
  let written = 0;
  let single = 0;
  const timed = async (page: Page, quality: 'draft' | 'final') => {
    const start = performance.now();
    const tagged = quality === 'final';
    const pdf = await page.pdf({ tagged, outline: tagged, preferCSSPageSize: true, printBackground: true });
    return { pdf, took: performance.now() - start };
  };
  let finished: Page | null = null;
  const desktop: Desktop = {
    chooseFile: async () => null,
    openFile: async () => null,
    copy: async () => undefined,
    openLink: async () => {},
    async openPackWindow() {
      const page = await openPackPage(browser, desk);
      return {
        async print(_paper, quality) {
          if (drawn === 0) drawn = performance.now();
          const { pdf, took } = await timed(page, quality);
          prints.set(quality, took);
          return pdf;
        },
        close: async () => {
          finished = page;
        },
      };
    },
  };
  const desk: PackDesk = createPackDesk({
    library,
    readNotebook: async (briefing) => ok({ briefing, notes: [], flags: [], forks: [] }),
    desktop,
    preparedBy: () => ({ id: randomUUID(), name: 'Reader' }),
    scale: () => usualScale,
    now: () => new Date(),
    log: () => {},
  });
  const page = () => finished as Page | null;
  try {
    const start = performance.now();
    const receipt = await desk.write({ briefings: [], paper: 'a4' }, join(folder, 'pack.pdf'), () => {});
    written = performance.now();
    if (!receipt.ok) throw new Error(receipt.message);
    const last = page();
    if (last !== null) single = (await timed(last, 'final')).took;
    return {
      drawing: drawn - start,
      draft: prints.get('draft') ?? Number.NaN,
      final: prints.get('final') ?? Number.NaN,
      pack: written - drawn,
      single,
    };
  } finally {
    await page()?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The built pack page, served from out/ and talking to the desk. */
async function openPackPage(browser: Browser, desk: PackDesk): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const file = await resourcePath(join(out, 'renderer'), route.request().url().replace(origin, 'app://claimbook'));
    const type = file === null ? null : resourceType(file);
    if (file === null || type === null) return route.fulfill({ status: 404 });
    return route.fulfill({ body: await readFile(file), contentType: type });
  });
  await page.exposeFunction('hostTransport', async (method: string, args: readonly (string | null)[]) => ({
    answer: method === 'packContent' ? desk.content() : await desk.drawn(args[0] ?? null),
  }));
  await page.goto(`${origin}/pack.html`);
  return page;
}
