import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { Desktop } from '../../electron/services/desktop.ts';
import { createPackDesk, type PackDesk } from '../../electron/services/pack/pack-desk.ts';
import { ok } from '../../shared/host/result.ts';
import { usualScale } from '../../shared/notes/status.ts';
import type { PackOptions } from '../../shared/pack/pack.ts';
import { edition, library } from '../services/content.ts';
import { author, freshFolder } from '../services/reader.ts';

const options: PackOptions = { briefings: ['C'], paper: 'a4' };

/** A PDF of some pages with one named destination. */
async function pdfWith(pages: number, destinationOn: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage();
  const target = pdf.getPage(destinationOn - 1).ref;
  const { context } = pdf;
  pdf.catalog.set(PDFName.of('Dests'), context.obj({ 'record-c_daily_tokens': [target, 'XYZ', 0, 0, 0] }));
  return pdf.save();
}

interface Setup {
  readonly prints: readonly (readonly [pages: number, destinationOn: number])[];
  /** What the page does once it is open. */
  readonly page?: (desk: PackDesk) => Promise<void>;
  readonly limit?: number;
}

async function setUp({ prints, page = drawUntilDone, limit = 5_000 }: Setup) {
  const qualities: string[] = [];
  let open = 0;
  const desktop: Desktop = {
    chooseFile: async () => null,
    openFile: async () => null,
    copy: async () => undefined,
    openLink: async () => {},
    async openPackWindow() {
      open += 1;
      void page(desk);
      return {
        print: async (_paper, quality) => {
          qualities.push(quality);
          const [pages, on] = prints[qualities.length - 1] ?? prints.at(-1) ?? [1, 1];
          return pdfWith(pages, on);
        },
        close: async () => {
          open -= 1;
        },
      };
    },
  };
  const desk = createPackDesk({
    library: { library: () => library, edition: () => ok(edition) },
    readNotebook: async (briefing) => ok({ briefing, notes: [], flags: [], forks: [] }),
    desktop,
    preparedBy: () => ({ ...author, name: 'M. Okafor' }),
    scale: () => usualScale,
    now: () => new Date('2026-11-22T14:40:00Z'),
    log: () => {},
    limit,
  });
  const folder = await freshFolder();
  return { desk, folder, path: join(folder, 'pack.pdf'), qualities, openWindows: () => open };
}

async function drawUntilDone(desk: PackDesk): Promise<void> {
  for (let answer = await desk.drawn(null); answer.ok && answer.value !== null; ) answer = await desk.drawn(null);
}

test('two printings are enough where filling in numbers moves nothing: a draft, then the final one', async () => {
  const { desk, path, qualities, openWindows } = await setUp({ prints: [[3, 2]] });
  const lines: string[] = [];
  const written = await desk.write(options, path, (line) => lines.push(line));
  expect(written).toMatchObject({ ok: true, value: { path, pages: 3, briefings: 1, claims: 1, charts: 0, notes: 0 } });
  expect(qualities).toEqual(['draft', 'final']);
  expect(lines).toEqual([
    'Setting the pages of 1 briefing: 1 claim, 0 charts',
    'Counting pages',
    'Printing 3 pages',
    'Finishing',
  ]);
  expect(openWindows()).toBe(0);
});

test('numbers that move are printed again until they are right', async () => {
  const { desk, path, qualities } = await setUp({
    prints: [
      [3, 2],
      [4, 3],
      [4, 3],
    ],
  });
  expect(await desk.write(options, path, () => {})).toMatchObject({ ok: true, value: { pages: 4 } });
  expect(qualities).toHaveLength(3);
});

test('numbers that never come to rest stop the pack, and nothing is left behind', async () => {
  const { desk, folder, path, openWindows } = await setUp({
    prints: [
      [3, 2],
      [4, 3],
      [3, 2],
      [4, 3],
    ],
  });
  expect(await desk.write(options, path, () => {})).toMatchObject({
    ok: false,
    message: 'The page numbers did not come to rest in 4 printings. Nothing was saved.',
  });
  expect(await readdir(folder)).toEqual([]);
  expect(openWindows()).toBe(0);
});

test('a chart that fails stops the pack with the page’s sentence', async () => {
  const { desk, folder, path, openWindows } = await setUp({
    prints: [[1, 1]],
    page: async (desk) => void (await desk.drawn('The chart “Prices” could not be drawn (no room).')),
  });
  expect(await desk.write(options, path, () => {})).toMatchObject({
    ok: false,
    message: 'The chart “Prices” could not be drawn (no room). Nothing was saved.',
  });
  expect(await readdir(folder)).toEqual([]);
  expect(openWindows()).toBe(0);
});

test('a page that never answers is given up after the limit', async () => {
  const { desk, path, openWindows } = await setUp({ prints: [[1, 1]], page: async () => {}, limit: 50 });
  expect(await desk.write(options, path, () => {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('The pages were not drawn in time'),
  });
  expect(openWindows()).toBe(0);
});

test('an unknown briefing is named, with those there are', async () => {
  const { desk, path } = await setUp({ prints: [[1, 1]] });
  expect(await desk.write({ briefings: ['zz'], paper: 'a4' }, path, () => {})).toMatchObject({
    ok: false,
    message: 'There is no briefing "zz". The library has: c.',
  });
});

test('while one pack is set another is refused, and no content is given once none is', async () => {
  const { desk, path } = await setUp({ prints: [[1, 1]] });
  const first = desk.write(options, path, () => {});
  const second = desk.write(options, `${path}2`, () => {});
  const outcomes = await Promise.all([first, second]);
  expect(outcomes.map((outcome) => outcome.ok).toSorted()).toEqual([false, true]);
  expect(desk.content()).toMatchObject({ ok: false, code: 'no-pack' });
  expect(await desk.drawn(null)).toMatchObject({ ok: false, code: 'no-pack' });
});
