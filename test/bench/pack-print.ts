import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openLibrary } from '../../electron/services/library.ts';
import { createPackDesk, type PackDesk, type PackDeskParts } from '../../electron/services/pack/pack-desk.ts';
import { resourcePath, resourceType } from '../../electron/services/window-rules/resource-path.ts';
import { ok } from '../../shared/host/result.ts';
import { usualScale } from '../../shared/notes/status.ts';
import type { PackOptions, PackReceipt } from '../../shared/pack/pack.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { findChromium, noChromium } from '../electron-stand-in/find-chromium.ts';
import { buildApp } from '../support/build-app.ts';
import { manyBriefings } from './many-briefings.ts';
import { median } from './median.ts';
import { type PeakMemory, withPeakMemory } from './peak-memory.ts';

/** A line of the bench report. */
interface PackFigure {
  readonly name: string;
  readonly figure: number;
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | 'pages';
  readonly most: number | null;
}

/** What one printing took, in ms. */
interface Printing {
  readonly quality: 'draft' | 'final';
  readonly ms: number;
}

/** One pack, taken apart; times in ms. */
interface Round {
  /** From the pack page being asked for to its first word that everything is drawn. */
  readonly drawing: number;
  /** From drawn to written: all printings, page numbers, post-processing and the file. */
  readonly pack: number;
  readonly printings: readonly Printing[];
  /** One more tagged print of each finished page that the pack was printed from, in all. */
  readonly single: number;
  readonly receipt: PackReceipt;
}

/** A pack of some size, its parts as medians of several rounds. */
interface Size {
  readonly name: string;
  readonly copies: number;
  readonly options: PackOptions;
  readonly rounds: number;
  /** What the whole pack may take, over one tagged print of the same page. */
  readonly most: number | null;
}

const sizes: readonly Size[] = [
  { name: '1 briefing', copies: 1, options: { ...usualPack, briefings: ['c'] }, rounds: 3, most: null },
  { name: '5 briefings', copies: 1, options: usualPack, rounds: 3, most: 2 },
  { name: '50 briefings', copies: 10, options: usualPack, rounds: 1, most: null },
];

const reader = { id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001', name: 'Reader' };
const root = join(import.meta.dirname, '../../out');
const origin = 'https://claimbook.localhost';

/**
 * The whole pack against one tagged print of the same finished pages, how large it gets and what memory it takes, for
 * packs of three sizes, and how they grow. `out` is the folder of the built pages and content.
 */
export async function measurePackPrint(out: string | null = null): Promise<readonly PackFigure[]> {
  if (out === null) await buildApp(() => {});
  const figures: PackFigure[] = [];
  const grown: Grown[] = [];
  for (const size of sizes) {
    const measured = await measureSize(size, out ?? root);
    figures.push(...measured.figures);
    grown.push(measured.grown);
  }
  return [...figures, ...growthOf(grown)];
}

/** What tells how packs grow. */
interface Grown {
  readonly name: string;
  readonly copies: number;
  /** From asked to written, in ms. */
  readonly time: number;
  readonly bytes: number;
  /** Of Chromium's page, in MB. */
  readonly memory: number;
}

/** How many times as much memory a pack may take as the library's own, whatever its size. */
const mostMemory = 2;

/** What the copies take, over what the library as it is does. */
function growthOf(grown: readonly Grown[]): readonly PackFigure[] {
  const larger = grown.filter(({ copies }) => copies > 1);
  const base = grown.findLast(({ copies }) => copies === 1);
  if (base === undefined) return [];
  return larger.flatMap(({ name, time, bytes, memory }): readonly PackFigure[] => {
    const over = (what: string) => `pack of ${name}: ${what}, over that of ${base.name}`;
    return [
      { name: over('time, charts and all'), figure: time / base.time, unit: '×', most: null },
      { name: over('file'), figure: bytes / base.bytes, unit: '×', most: null },
      { name: over('most memory of Chromium’s page'), figure: memory / base.memory, unit: '×', most: mostMemory },
    ];
  });
}

/** A Chromium of its own for each size, so that memory is told apart. */
async function measureSize(
  { name, copies, options, rounds, most }: Size,
  out: string,
): Promise<{ readonly figures: readonly PackFigure[]; readonly grown: Grown }> {
  const found = findChromium();
  if (found === null) throw new Error(noChromium);
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, ...found.environment } as Record<string, string>,
  });
  try {
    const fresh: Round[] = [];
    const known: Round[] = [];
    const singles: number[] = [];
    const peaks: PeakMemory[] = [];
    // The first pack warms Chromium's caches, as the reader's own window has by the time of an export.
    for (let round = rounds > 1 ? 0 : 1; round <= rounds; round += 1) {
      // A desk that knows no page numbers yet.
      const press = packPress(browser, copies, out);
      const [written, peak] = await withPeakMemory(browser, () => press.write(options));
      // The largest is there to show how a pack grows.
      if (copies === 1) {
        await press.preview(options);
        known.push(await press.write(options));
      }
      if (round === 0) {
        known.length = 0;
        continue;
      }
      fresh.push(written);
      singles.push(written.single);
      peaks.push(peak);
    }
    const single = median(singles);
    const of = (rounds: readonly Round[], part: (round: Round) => number) => median(rounds.map(part));
    const [receipt] = fresh.map((round) => round.receipt);
    const renderer = peaks.map((peak) => peak.renderer ?? Number.NaN);
    const figures: PackFigure[] = [
      {
        name: `pack of ${name}, over one tagged print of the same page`,
        figure: of(fresh, ({ pack }) => pack) / single,
        unit: '×',
        most,
      },
      ...(known.length === 0
        ? []
        : [
            {
              name: `pack of ${name} after its preview, over the same`,
              figure: of(known, ({ pack }) => pack) / single,
              unit: '×',
              most,
            } as const,
          ]),
      { name: `pack of ${name}: one tagged print of the finished page`, figure: single, unit: 'ms', most: null },
      {
        name: `pack of ${name}: first pass, unseen, to count pages`,
        figure: of(fresh, (round) => printingOf(round, 'draft')),
        unit: 'ms',
        most: null,
      },
      {
        name: `pack of ${name}: second pass, tagged`,
        figure: of(fresh, (round) => printingOf(round, 'final')),
        unit: 'ms',
        most: null,
      },
      {
        name: `pack of ${name}: page numbers, post-processing and writing`,
        figure: of(fresh, (round) => round.pack - printingOf(round, 'draft') - printingOf(round, 'final')),
        unit: 'ms',
        most: null,
      },
      {
        name: `pack of ${name}: page opened and charts drawn, before the first pass`,
        figure: of(fresh, ({ drawing }) => drawing),
        unit: 'ms',
        most: null,
      },
      { name: `pack of ${name}: pages`, figure: receipt?.pages ?? Number.NaN, unit: 'pages', most: null },
      {
        name: `pack of ${name}: file`,
        figure: (receipt?.bytes ?? Number.NaN) / 1000,
        unit: 'kB',
        most: copies === 1 ? 6000 : null,
      },
      {
        name: `pack of ${name}: most memory of this process`,
        figure: median(peaks.map(({ node }) => node)),
        unit: 'MB',
        most: null,
      },
      { name: `pack of ${name}: most memory of Chromium’s page`, figure: median(renderer), unit: 'MB', most: null },
    ];
    const grown = {
      name,
      copies,
      time: of(fresh, ({ drawing, pack }) => drawing + pack),
      bytes: receipt?.bytes ?? Number.NaN,
      memory: median(renderer),
    };
    return { figures, grown };
  } finally {
    await browser.close();
  }
}

/** What all printings of one quality took. */
const printingOf = ({ printings }: Round, quality: Printing['quality']): number =>
  printings.filter((printing) => printing.quality === quality).reduce((sum, { ms }) => sum + ms, 0);

/** Sets packs in pages of this browser and takes the times. */
export function packPress(browser: Browser, copies: number, out: string) {
  const content = openLibrary(join(out, 'content'));
  const library = copies === 1 ? content : manyBriefings(content, copies);
  let drawn = 0;
  let printings: Printing[] = [];
  /** One more print of each finished stretch, by its place: of the last printing, where it took several. */
  let singles = new Map<number, number>();
  /** What comparing took, which is no part of the pack. */
  let comparing = 0;
  const print = async (page: Page, quality: 'draft' | 'final') => {
    const start = performance.now();
    const tagged = quality === 'final';
    const pdf = await page.pdf({ tagged, outline: tagged, preferCSSPageSize: true, printBackground: true });
    return { pdf, ms: performance.now() - start };
  };
  const desktop: PackDeskParts['desktop'] = {
    async openPackWindow() {
      const set = desk.content();
      const stretch = set.ok ? set.value.stretch.index : 0;
      const page = await openPackPage(browser, desk, join(out, 'renderer'));
      let isFinal = false;
      return {
        async print(_paper, quality) {
          if (printings.length === 0) drawn = performance.now();
          isFinal = quality === 'final';
          const { pdf, ms } = await print(page, quality);
          printings.push({ quality, ms });
          return pdf;
        },
        async close() {
          // As it was finished, and so after the last printing.
          if (isFinal) {
            const { ms } = await print(page, 'final');
            singles.set(stretch, ms);
            comparing += ms;
          }
          await page.close();
        },
      };
    },
  };
  const desk = createPackDesk({
    library,
    readNotebook: async (briefing) => ok({ briefing, notes: [], flags: [], forks: [] }),
    notedBriefings: async () => [],
    layers: () => ({ own: reader.id, hidden: new Set(), blind: false }),
    desktop,
    preparedBy: () => reader,
    scale: () => usualScale,
    colourNames: () => ({}),
    now: () => new Date(),
    version: '0.4.0',
    log: () => {},
    limit: 600_000,
  });
  return {
    async write(options: PackOptions): Promise<Round> {
      const folder = mkdtempSync(join(tmpdir(), 'claimbook-pack-'));
      try {
        printings = [];
        singles = new Map();
        comparing = 0;
        const start = performance.now();
        const written = await desk.write(options, join(folder, 'pack.pdf'), { setOn: null, id: null }, () => {});
        const end = performance.now();
        if (!written.ok) throw new Error(written.message);
        const single = [...singles.values()].reduce((sum, ms) => sum + ms, 0);
        return { drawing: drawn - start, pack: end - drawn - comparing, printings, single, receipt: written.value };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    async preview(options: PackOptions): Promise<void> {
      printings = [];
      const previewed = await desk.preview(options);
      if (!previewed.ok) throw new Error(previewed.message);
    },
  };
}

/** The built pack page, served from `pages` and talking to the desk. */
export async function openPackPage(browser: Browser, desk: PackDesk, pages: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const file = await resourcePath(pages, route.request().url().replace(origin, 'app://claimbook'));
    const type = file === null ? null : resourceType(file);
    if (file === null || type === null) return route.fulfill({ status: 404 });
    return route.fulfill({ body: await readFile(file), contentType: type });
  });
  // Fetched, as the app's own bridge hands it over: Playwright takes seconds over a call of some megabytes.
  await page.route(`${origin}/content`, (route) => route.fulfill({ json: { answer: desk.content() } }));
  await page.exposeFunction('hostCall', async (method: string, [said]: readonly unknown[]) => {
    if (method === 'packDrawing') return { answer: desk.drawing(typeof said === 'number' ? said : 0) ?? null };
    return { answer: await desk.drawn(typeof said === 'string' ? said : null) };
  });
  await page.addInitScript(`window.hostTransport = async (method, said) =>
    method === 'packContent' ? (await fetch('/content')).json() : window.hostCall(method, said)`);
  await page.goto(`${origin}/pack.html`);
  return page;
}
