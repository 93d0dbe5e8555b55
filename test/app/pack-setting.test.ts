import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { passageAt } from '../../shared/anchors/passage.ts';
import { plainText } from '../../shared/anchors/plain-text.ts';
import type { BriefingHost } from '../../shared/host/briefing-host.ts';
import { longestPassage } from '../../shared/notes/longest-passage.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import type { PackOptions } from '../../shared/pack/pack.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { readPdf, type TextRun } from '../pack/read-pdf.ts';
import { freshFolder, notebooksIn, valueIn } from '../services/reader.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { openApp, type TestedApp } from '../support/open-app.ts';

const options: PackOptions = { ...usualPack, briefings: ['a'] };

/** The host as the window's page reaches it. */
function hostOf({ page }: TestedApp) {
  return async <M extends keyof BriefingHost>(
    method: M,
    ...args: Parameters<BriefingHost[M]>
  ): Promise<Awaited<ReturnType<BriefingHost[M]>>> => {
    const reply = await page.evaluate(([name, given]) => window.hostTransport(name, given), [method, args] as const);
    if ('bug' in reply) throw new Error(reply.bug);
    return reply.answer as Awaited<ReturnType<BriefingHost[M]>>;
  };
}

test('a pack is looked at, written in one printing, opened, and stopped at any moment with nothing left behind', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'pack.pdf');
  await writeFile(path, 'What stood here before.');
  const app = await openApp({ saveAs: path });
  const ask = hostOf(app);
  try {
    expect(await ask('packProgress')).toBeNull();
    const previewing = ask('previewPack', options);
    const told: string[] = [];
    let done = 0;
    const previewed = await Promise.race([
      previewing,
      (async () => {
        for (;;) {
          const progress = await ask('packProgress');
          if (progress !== null) {
            told.push(progress.words);
            expect(progress.done).toBeGreaterThanOrEqual(done);
            done = progress.done;
          }
          await setTimeout(50);
        }
      })(),
    ]);
    const { pdf, pages, parts, leftOut } = valueIn(previewed);
    expect(told.some((words) => /^Drawing charts, \d+ of \d+$/.test(words))).toBe(true);
    expect(told).toContain('Counting pages');
    expect(leftOut[0]).toBe('4 briefings are not in this pack: B, C, D and E.');
    expect(parts[0]).toMatchObject({ id: 'front', first: 1 });
    expect(parts.find(({ id }) => id === 'a')?.first).toBe((parts[0]?.pages ?? 0) + 1);
    await writeFile(join(folder, 'preview.pdf'), Buffer.from(pdf, 'base64'));
    const looked = await readPdf(join(folder, 'preview.pdf'));
    expect([looked.pages.length, looked.marked]).toEqual([pages, false]);

    const written = valueIn(await ask('exportPack', options));
    expect(written).toMatchObject({ path, pages, briefings: 1, notes: 0 });
    const saved = await readPdf(path);
    expect(saved.marked).toBe(true);
    // What the preview showed is what is saved, but for the time on it.
    const words = ({ pages: all }: typeof saved) =>
      all.map(({ text }) => text.replace(/\s+|\d\d:\d\d|[0-9a-f]{12}/g, '')).slice(2);
    expect(words(saved).filter((text, index) => text !== words(looked)[index])).toEqual([]);
    await ask('openPack', 'file');
    await ask('openPack', 'folder');
    expect(app.openedPaths).toEqual([
      { path, in: 'file' },
      { path, in: 'folder' },
    ]);

    const before = await readFile(path);
    for (const moment of [/^Setting/, /^Drawing charts/, /^Printing/, /^Finishing/]) {
      const writing = ask('exportPack', { ...options, label: `For ${moment.source}` });
      while (!moment.test((await ask('packProgress'))?.words ?? '')) await setTimeout(5);
      await ask('stopPack');
      const outcome = await writing;
      // Finishing holds the app up, so that the pack may be there before the word to stop is.
      if (outcome.ok) expect(moment.source).toBe('^Finishing');
      else expect(outcome).toMatchObject({ code: 'stopped', message: 'Nothing was saved.' });
      expect((await readdir(folder)).toSorted()).toEqual(['pack.pdf', 'preview.pdf']);
      if (!outcome.ok) expect((await readFile(path)).equals(before)).toBe(true);
      expect(await ask('packProgress')).toBeNull();
    }

    expect(await ask('previewPack', { ...options, claims: { by: 'status', statuses: ['disputed'] } })).toMatchObject({
      code: 'failed',
      message: expect.stringMatching(/^No claim in the chosen briefings is disputed, so there is nothing to print\./),
    });
    const few = valueIn(
      await ask('previewPack', { ...options, claims: { by: 'filter', query: 'doubao' }, notes: 'none' }),
    );
    expect(few.claims).toBeGreaterThan(0);
    expect(few.pages).toBeLessThan(pages);

    // A letter for private use, which no font has, on the title page.
    const boxed = valueIn(await ask('previewPack', { ...options, preparedBy: ['Ada \u{F0000}'] }));
    expect(boxed.leftOut.filter((sentence) => !leftOut.includes(sentence))).toEqual([
      'Letters that no font on this computer has print as boxes on page 1. Install a font for them.',
    ]);
  } finally {
    await app.close();
  }
  expect(app.pageErrors).toEqual([]);
});

/** Whether one of two runs on a line begins before the other ends, by more than two letters are set into each other. */
function isOver(run: TextRun, other: TextRun): boolean {
  return other !== run && Math.abs(run.y - other.y) < 3 && run.x >= other.x && other.x + other.width - run.x > 1.2;
}

test('a thousand notes print, no page parting one badly, among them one as long as any and scripts of all directions', async () => {
  const folder = await freshFolder();
  const profile = join(folder, 'profile');
  const path = join(folder, 'pack.pdf');
  const claim = 'a_daily_tokens';
  const more = [
    '\n\n- first\n- second\n- third',
    '\n\n| place | sum |\n| - | - |\n| north | 1 |\n| south | 2 |\n| west | 3 |',
    '',
  ];
  const exact = `A passage of ${'many '.repeat(18)}words that goes on to a second line`;
  const passage = { exact, prefix: '', suffix: '', start: 0, end: exact.length, edition: '0'.repeat(64) };
  const notes = Array.from({ length: 1000 }, (_, index) =>
    noteOf(claim, `Note ${index} asks for the minutes.${more[index % 4] ?? ''}`, index % 4 === 3 ? { passage } : {}),
  );
  const long = noteOf(claim, 'A long word of caution. '.repeat(4160));
  const scripts = noteOf(claim, 'هذه ملاحظة, 这是一条注释, これは注記, 🐙 and so on.');
  const notebooks = notebooksIn(profile);
  valueIn(await notebooks.merge('a', [...notes, long, scripts, flagOf(claim, 'disputed')]));
  await notebooks.close();
  const app = await openApp({ profile, saveAs: path });
  try {
    const written = valueIn(await hostOf(app)('exportPack', options));
    expect(written.notes).toBe(1002);
    const { pages } = await readPdf(path);
    // A list's first two items stand with what leads into it, its last with the one before; no page ends with a note's head.
    const isWords = ({ text, y }: (typeof pages)[number]['runs'][number]) => y > 68 && y < 770 && /\w/.test(text);
    const words = pages.map(({ runs }) => runs.filter(isWords).map((run) => run.text.trim()));
    expect(words.filter((page) => /^(first|second|third)$/.test(page[0] ?? ''))).toEqual([]);
    expect(words.filter((page) => page.at(-1) === 'first')).toEqual([]);
    // Nor does a row of a table of three, or a line of a quotation of two.
    const count = (page: readonly string[], row: string) => page.filter((line) => line === row).length;
    expect(words.filter((page) => count(page, 'north') !== count(page, 'west'))).toEqual([]);
    expect(words.filter((page) => page[0]?.endsWith('on to a second line'))).toEqual([]);
    // Nothing is printed over something else, even where page numbers have three digits.
    const seen = pages.map(({ runs }) =>
      runs.filter(({ text }) => text.trim() !== '' && !/^Unchecked|^Disputed/.test(text)),
    );
    expect(seen.flatMap((runs) => runs.filter((run) => runs.some((other) => isOver(run, other))))).toEqual([]);
    const noted = words.filter((page) => page.some((line) => /^Note \d+ asks/.test(line)));
    expect(noted.length).toBeGreaterThan(40);
    expect(noted.filter((page) => /2026/.test(page.at(-1) ?? ''))).toEqual([]);
    const unspaced = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '');
    const text = unspaced(words.flat());
    for (const number of [0, 500, 999]) expect(text).toContain(`Note${number}asksfortheminutes.`);
    expect(text.split('Alongwordofcaution.').length - 1).toBe(4160);
    expect(unspaced(pages.map((page) => page.text))).toContain('这是一条注释');
  } finally {
    await app.close();
  }
});

/** Whether poppler, which comes with Debian, is installed here. */
const poppler = spawnSync('pdftoppm', ['-v']).error === undefined;

test.skipIf(!poppler)('no line of a highlight is drawn at the head of the page after it', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'pack.pdf');
  const app = await openApp({ saveAs: path });
  const host = hostOf(app);
  try {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const { briefing } = valueIn(await host('briefing', id));
      const plain = plainText(briefing);
      const passage = passageAt(plain, 0, Math.min(plain.text.length, longestPassage), briefing.editionHash);
      valueIn(await host('saveNote', { ...newDraft(id, null), passage, colour: 'plum' }));
    }
    valueIn(await host('exportPack', { ...usualPack, paper: 'letter' }));
    // The text's columns under the running heads, as high as a line reaches below its words.
    const crop = ['-r', '96', '-x', '118', '-y', '92', '-W', '440', '-H', '4'];
    const { stdout } = spawnSync('pdftoppm', [...crop, path], { maxBuffer: 1e8 });
    const heads = [...stdout.toString('latin1').matchAll(/P6\n440 4\n255\n/g)].map(({ index, 0: { length } }) =>
      stdout.subarray(index + length, index + length + 440 * 4 * 3),
    );
    expect(heads.length).toBeGreaterThan(20);
    expect(heads.map((pixels) => plumIn(pixels)).filter((count) => count > 0)).toEqual([]);
  } finally {
    await app.close();
  }
});

/** How many pixels have the colour of a plum highlight's line, which nothing else in the text's column is near to. */
function plumIn(pixels: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    if (blue - green > 50 && red - green > 20 && green < 140) count += 1;
  }
  return count;
}
