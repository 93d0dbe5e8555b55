import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { createPackDesk, type PackDesk } from '../../electron/services/pack/pack-desk.ts';
import { ok } from '../../shared/host/result.ts';
import { usualScale } from '../../shared/notes/status.ts';
import type { PackOptions, PackProgress } from '../../shared/pack/pack.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { edition, library, register } from '../services/content.ts';
import { author, freshFolder } from '../services/reader.ts';

const options: PackOptions = { ...usualPack, briefings: ['C'] };
const unpinned = { setOn: null, id: null };

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
  /** What holds a printing up. */
  readonly held?: () => Promise<void>;
  readonly opening?: Promise<void>;
  readonly limit?: number;
  /** How many briefings the library has: the one, and copies of it. */
  readonly copies?: number;
}

/** A briefing's edition under another id. */
const copyOf = (id: string) => ({ ...edition, briefing: { ...edition.briefing, id } });

async function setUp({ prints, page = drawUntilDone, held, opening, limit = 5_000, copies = 1 }: Setup) {
  const qualities: string[] = [];
  let open = 0;
  let mostOpen = 0;
  // No two packs are set at the same second.
  let asked = 0;
  const briefings = library.briefings.flatMap((briefing) =>
    Array.from({ length: copies }, (_, copy) => ({
      ...briefing,
      id: copy === 0 ? briefing.id : `${briefing.id}${copy}`,
    })),
  );
  const desk = createPackDesk({
    library: {
      library: () => ({ ...library, briefings }),
      edition: (id) => ok(copyOf(id)),
      register: () => ok(JSON.stringify(register)),
    },
    readNotebook: async (briefing) => ok({ briefing, notes: [], flags: [], forks: [] }),
    notedBriefings: async () => [],
    layers: () => ({ own: author.id, hidden: new Set(), blind: false }),
    desktop: {
      async openPackWindow() {
        await opening;
        open += 1;
        mostOpen = Math.max(mostOpen, open);
        void page(desk);
        return {
          print: async (_paper, quality) => {
            qualities.push(quality);
            await held?.();
            const [pages, on] = prints[qualities.length - 1] ?? prints.at(-1) ?? [1, 1];
            return pdfWith(pages, on);
          },
          close: async () => {
            open -= 1;
          },
        };
      },
    },
    preparedBy: () => ({ ...author, name: 'M. Okafor' }),
    scale: () => usualScale,
    colourNames: () => ({}),
    now: () => {
      asked += 1;
      return new Date(Date.UTC(2026, 10, 22, 14, 40, asked));
    },
    version: '0.4.0',
    log: () => {},
    limit,
  });
  const folder = await freshFolder();
  const path = join(folder, 'pack.pdf');
  const write = (more: Partial<PackOptions> = {}, onProgress = (_: PackProgress) => {}) =>
    desk.write({ ...options, ...more }, path, unpinned, onProgress);
  return { desk, write, folder, path, qualities, openWindows: () => open, mostWindows: () => mostOpen };
}

async function drawUntilDone(desk: PackDesk): Promise<void> {
  for (let answer = await desk.drawn(null); answer.ok && answer.value !== null; ) answer = await desk.drawn(null);
}

/** Resolves once a condition holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(5);
}

test('two printings are enough where filling in numbers moves nothing: a draft, then the final one', async () => {
  const { write, path, qualities, openWindows } = await setUp({ prints: [[3, 2]] });
  const lines: string[] = [];
  const written = await write({}, ({ words }) => lines.push(words));
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

test('many briefings are set in one window after another, counted twice without charts, and their pages are one file', async () => {
  const counting: boolean[] = [];
  const { write, qualities, openWindows, mostWindows } = await setUp({
    prints: [[3, 2]],
    copies: 12,
    page: async (desk) => {
      const content = desk.content();
      if (content.ok) counting.push(content.value.counting);
      await drawUntilDone(desk);
    },
  });
  const briefings = Array.from({ length: 12 }, (_, copy) => (copy === 0 ? 'c' : `c${copy}`));
  expect(await write({ briefings })).toMatchObject({ ok: true, value: { pages: 12, briefings: 12 } });
  expect(qualities).toEqual([...Array(8).fill('draft'), ...Array(4).fill('final')]);
  expect(counting).toEqual([...Array(8).fill(true), ...Array(4).fill(false)]);
  expect([mostWindows(), openWindows()]).toEqual([1, 0]);
});

test('numbers that move are printed again until they are right', async () => {
  const { write, qualities } = await setUp({
    prints: [
      [3, 2],
      [4, 3],
      [4, 3],
    ],
  });
  expect(await write()).toMatchObject({ ok: true, value: { pages: 4 } });
  expect(qualities).toHaveLength(3);
});

test('numbers that never come to rest stop the pack, and nothing is left behind', async () => {
  const { write, folder, openWindows } = await setUp({
    prints: [
      [3, 2],
      [4, 3],
      [3, 2],
      [4, 3],
    ],
  });
  expect(await write()).toMatchObject({
    ok: false,
    message: 'The page numbers did not come to rest in 4 printings. Nothing was saved.',
  });
  expect(await readdir(folder)).toEqual([]);
  expect(openWindows()).toBe(0);
});

test('a chart that fails stops the pack with the page’s sentence', async () => {
  const { write, folder, openWindows } = await setUp({
    prints: [[1, 1]],
    page: async (desk) => void (await desk.drawn('The chart “Prices” could not be drawn (no room).')),
  });
  expect(await write()).toMatchObject({
    ok: false,
    message: 'The chart “Prices” could not be drawn (no room). Nothing was saved.',
  });
  expect(await readdir(folder)).toEqual([]);
  expect(openWindows()).toBe(0);
});

test('a page that never answers is given up after the limit', async () => {
  const { write, openWindows } = await setUp({ prints: [[1, 1]], page: async () => {}, limit: 50 });
  expect(await write()).toMatchObject({
    ok: false,
    message: expect.stringContaining('The pages were not drawn in time'),
  });
  expect(openWindows()).toBe(0);
});

test('an unknown briefing is named, with those there are', async () => {
  const { write } = await setUp({ prints: [[1, 1]] });
  expect(await write({ briefings: ['zz'] })).toMatchObject({
    ok: false,
    message: 'There is no briefing "zz". The library has: c.',
  });
});

test('while one pack is written another is refused, and no content is given once none is', async () => {
  const { desk, write } = await setUp({ prints: [[1, 1]] });
  const outcomes = await Promise.all([write(), write(), desk.preview(options)]);
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false, false]);
  expect(outcomes[2]).toMatchObject({ code: 'failed', message: expect.stringContaining('being written already') });
  expect(desk.content()).toMatchObject({ ok: false, code: 'no-pack' });
  expect(await desk.drawn(null)).toMatchObject({ ok: false, code: 'no-pack' });
  expect(desk.progress()).toBeNull();
});

test('a preview is printed untagged with its page numbers, and the same content is then written in one printing', async () => {
  const { desk, write, folder, qualities } = await setUp({ prints: [[3, 2]] });
  const previewed = await desk.preview(options);
  expect(previewed).toMatchObject({
    ok: true,
    value: { pages: 3, claims: 1, notes: 0, leftOut: [], fileName: 'claimbook-c-2026-11-22.pdf' },
  });
  expect(previewed.ok && Buffer.from(previewed.value.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect(qualities).toEqual(['draft', 'draft']);
  expect(await readdir(folder)).toEqual([]);
  expect(await write()).toMatchObject({ ok: true });
  expect(qualities.slice(2)).toEqual(['final']);
  // Other content has page numbers of its own.
  expect(await write({ label: 'For the board' })).toMatchObject({ ok: true });
  expect(qualities.slice(3)).toEqual(['draft', 'final']);
});

test('numbers of a preview that turn out wrong are printed again', async () => {
  const { desk, write, qualities } = await setUp({
    prints: [
      [3, 2],
      [3, 2],
      [4, 3],
      [4, 3],
    ],
  });
  await desk.preview(options);
  expect(await write()).toMatchObject({ ok: true, value: { pages: 4 } });
  expect(qualities).toEqual(['draft', 'draft', 'final', 'final']);
});

test('a newer preview stops the one before it, and a pack to be written stops both', async () => {
  const { desk, write, openWindows } = await setUp({ prints: [[3, 2]] });
  const outcomes = await Promise.all([desk.preview(options), desk.preview(options), write()]);
  expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code))).toEqual(['stopped', 'stopped', 'done']);
  expect(openWindows()).toBe(0);
});

const stopped = { ok: false, code: 'stopped', message: 'Nothing was saved.' };

test('stopped while the window opens, nothing is left behind', async () => {
  let opens = () => {};
  const opening = new Promise<void>((resolve) => {
    opens = resolve;
  });
  const { desk, write, folder, openWindows } = await setUp({ prints: [[3, 2]], opening });
  const writing = write();
  await until(() => desk.progress() !== null);
  const stopping = desk.stop();
  opens();
  expect(await writing).toEqual(stopped);
  await stopping;
  expect([openWindows(), await readdir(folder)]).toEqual([0, []]);
});

test('stopped while charts are drawn or a printing goes on, nothing is left behind, and the next pack is written', async () => {
  let hold: Promise<void> | undefined = new Promise(() => {});
  let draws = false;
  const { desk, write, folder, qualities, openWindows } = await setUp({
    prints: [[3, 2]],
    page: async (desk) => {
      if (draws) await drawUntilDone(desk);
    },
    held: async () => hold,
  });
  const drawing = write();
  await until(() => openWindows() === 1);
  await desk.stop();
  expect(await drawing).toEqual(stopped);
  draws = true;
  const printing = write();
  await until(() => qualities.length === 1);
  await desk.stop();
  expect(await printing).toEqual(stopped);
  expect([openWindows(), await readdir(folder)]).toEqual([0, []]);
  hold = undefined;
  expect(await write()).toMatchObject({ ok: true });
});

test('stopped while it is finished or saved, a pack is there whole or not at all', async () => {
  const { desk, write, folder } = await setUp({ prints: [[3, 2]] });
  const writing = write({}, ({ words }) => {
    if (words === 'Finishing') void desk.stop();
  });
  expect(await writing).toEqual(stopped);
  expect(await readdir(folder)).toEqual([]);
});

test('a claim choice that finds nothing says so, and nothing is opened', async () => {
  const { desk, write, openWindows } = await setUp({ prints: [[1, 1]] });
  expect(
    await desk.preview({ ...options, claims: { by: 'status', statuses: ['verified', 'disputed'] } }),
  ).toMatchObject({
    code: 'failed',
    message:
      'No claim in the chosen briefings is verified or disputed, so there is nothing to print. Choose other flags, or all claims.',
  });
  expect(await write({ claims: { by: 'filter', query: 'zebra' } })).toMatchObject({
    code: 'failed',
    message: expect.stringContaining('The filter “zebra” finds no claim'),
  });
  expect(openWindows()).toBe(0);
});

test('a pack that is being written is known as such until it has ended, and a preview is not', async () => {
  const { desk, write } = await setUp({ prints: [[3, 2]], held: () => setTimeout(20) });
  const looked = desk.preview(options);
  expect(desk.isWriting()).toBe(false);
  await looked;
  const written = write();
  expect(desk.isWriting()).toBe(true);
  await written;
  expect(desk.isWriting()).toBe(false);
});
