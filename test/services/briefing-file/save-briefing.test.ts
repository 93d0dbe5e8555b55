import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveBriefing } from '../../../electron/services/briefing-file/save-briefing.ts';
import { openLibrary } from '../../../electron/services/library.ts';
import { openProfile } from '../../../electron/services/profile/open-profile.ts';
import { compiledContent } from '../content.ts';
import { against, draftNote, freshFolder, valueIn } from '../reader.ts';

/** What saving needs, on a profile with one note, for a reader who chooses `path`, and the names that were suggested. */
async function partsOn(path: string | null) {
  const asked: string[] = [];
  const now = () => new Date(2026, 10, 22, 14, 30);
  const profile = await openProfile(join(await freshFolder(), 'profile'), { access: 'write', now, newId: randomUUID });
  valueIn(await profile.notebooks.saveNote(draftNote('Kept with **care**.'), against));
  const nothing = async () => {};
  const parts = {
    library: openLibrary(await compiledContent()),
    profile,
    desktop: {
      chooseFile: async (name: string) => {
        asked.push(name);
        return path;
      },
      openFile: async () => null,
      copy: nothing,
      openPackWindow: async () => {
        throw new Error('No pack is set in this test.');
      },
      openPath: nothing,
      showInFolder: nothing,
      openLink: nothing,
    },
    version: '0.4.0',
    now,
  };
  return { parts, asked };
}

test('a briefing is saved with its notes as a web page and as Markdown, under a name of its own', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'briefing');
  const { parts, asked } = await partsOn(path);
  expect(await saveBriefing(parts, { briefing: 'c', format: 'html' })).toEqual({ ok: true, value: { path } });
  const page = await readFile(path, 'utf8');
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(page).toContain('Kept with <strong>care</strong>.');
  expect(page).toContain('22 November 2026, 14:30');
  expect(await saveBriefing(parts, { briefing: 'c', format: 'markdown' })).toEqual({ ok: true, value: { path } });
  const markdown = await readFile(path, 'utf8');
  expect(markdown).toMatch(/^---\ntitle: "Tokens by the trillion"/);
  expect(markdown).toContain('> Kept with **care**.');
  expect(asked).toEqual(['C Tokens by the trillion.html', 'C Tokens by the trillion.md']);
  expect(await readdir(folder)).toEqual(['briefing']);
});

test('nothing is written where the reader cancels, names no briefing of ours, or chooses a place that is none', async () => {
  const folder = await freshFolder();
  const cancelled = await partsOn(null);
  expect(await saveBriefing(cancelled.parts, { briefing: 'c', format: 'html' })).toMatchObject({ code: 'cancelled' });
  const { parts } = await partsOn(join(folder, 'gone', 'x.html'));
  expect(await saveBriefing(parts, { briefing: 'z', format: 'html' })).toMatchObject({
    code: 'failed',
    message: 'There is no briefing "z". The library has: c.',
  });
  const refused = await saveBriefing(parts, { briefing: 'c', format: 'markdown' });
  expect(refused).toMatchObject({ code: 'failed', message: expect.stringContaining('does not exist') });
  const onFolder = await partsOn(folder);
  const taken = await saveBriefing(onFolder.parts, { briefing: 'c', format: 'html' });
  expect(taken).toMatchObject({ code: 'failed', message: expect.stringContaining('is a folder') });
  expect(await readdir(folder)).toEqual([]);
});
