import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createClaimbookHost, type HostParts } from '../../electron/services/claimbook-host.ts';
import { openLibrary } from '../../electron/services/library.ts';
import { openProfile } from '../../electron/services/profile/open-profile.ts';
import { dispatch } from '../../shared/host/dispatch.ts';
import { failure, ok } from '../../shared/host/result.ts';
import { argumentSchemas } from '../../shared/host/schemas.ts';
import { defaultSettings } from '../../shared/host/settings.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { compiledContent, edition, library, register } from './content.ts';
import { against, draftFlag, draftNote, freshFolder, valueIn } from './reader.ts';

/** A host on a profile of its own, and what it asked of a desktop whose reader chooses `path` to save to. */
async function hostOn(profileFolder: string, path: string | null = null) {
  const asked: string[] = [];
  const copied: (string | Uint8Array)[] = [];
  const links = ['claimbook://claim/c_daily_tokens'];
  const desktop: HostParts['desktop'] = {
    chooseFile: async (name) => {
      asked.push(name);
      return path;
    },
    openFile: async () => path,
    copy: async (content) => {
      copied.push('text' in content ? content.text : content.png);
    },
    openPackWindow: async () => {
      throw new Error('No pack is set in this test.');
    },
    openPath: async (opened) => {
      asked.push(`open ${opened}`);
    },
    showInFolder: async (shown) => {
      asked.push(`show ${shown}`);
    },
    openLink: async (href) => {
      asked.push(href);
    },
  };
  const receipt = {
    path: '',
    id: '0123456789ab',
    pages: 9,
    briefings: 1,
    claims: 1,
    charts: 0,
    notes: 0,
    bytes: 1,
    leftOut: [],
    attached: [],
    seconds: 1,
  };
  const packDesk: HostParts['packDesk'] = {
    content: () => failure('no-pack', 'No pack is being set.'),
    drawing: () => {},
    drawn: async () => failure('no-pack', 'No pack is being set.'),
    preview: async () => failure('failed', 'No pack is set in this test.'),
    progress: () => null,
    isWriting: () => false,
    stop: async () => {},
    write: async (_options, to) => ok({ ...receipt, path: to }),
  };
  const now = () => new Date(2026, 10, 22, 14, 30);
  const profile = await openProfile(profileFolder, { access: 'write', now, newId: randomUUID });
  const host = createClaimbookHost({
    library: openLibrary(await compiledContent()),
    profile,
    desktop,
    packDesk,
    platform: 'linux',
    version: '0.1.0',
    now,
    takeLink: () => links.pop() ?? null,
  });
  return { host, profile, asked, copied };
}

test('opening gives the library, the settings and the state of the profile', async () => {
  const { host, profile } = await hostOn(await freshFolder());
  expect(await host.open()).toEqual({
    library,
    settings: defaultSettings,
    author: profile.settings.author(),
    writable: true,
    languages: [{ tag: 'en-GB', name: 'English' }],
    platform: 'linux',
    version: '0.1.0',
    link: 'claimbook://claim/c_daily_tokens',
  });
  expect(await host.open()).toMatchObject({ link: null });
  expect(await host.notices()).toEqual([]);
  expect(await host.briefing('c')).toEqual({ ok: true, value: edition });
  await profile.close();
});

test('notes and flags survive a restart, under the name that was set, against the claim as it is', async () => {
  const folder = await freshFolder();
  const first = await hostOn(folder);
  await first.host.saveSettings({ name: 'Ada' });
  const note = valueIn(await first.host.saveNote(draftNote('one')));
  const flag = valueIn(await first.host.saveFlag(draftFlag('verified')));
  expect([note.author.name, note.against, flag.against, flag.from]).toEqual(['Ada', against, against, 'unchecked']);
  await first.profile.close();
  const second = await hostOn(folder);
  expect(await second.host.notebook('c')).toEqual({
    ok: true,
    value: { briefing: 'c', notes: [note], flags: [flag], forks: [] },
  });
  await second.profile.close();
});

test('claims and briefings that are not in the library are refused by name', async () => {
  const { host, profile } = await hostOn(await freshFolder());
  expect(await host.notebook('z')).toMatchObject({ ok: false, code: 'unknown-briefing' });
  for (const draft of [{ claim: 'c_none' }, { briefing: 'z' }, { briefing: '../c' }, { briefing: '__proto__' }]) {
    expect(await host.saveNote(draftNote('one', draft))).toMatchObject({ ok: false, code: 'unknown-claim' });
    expect(await host.saveFlag(draftFlag('verified', draft))).toMatchObject({ ok: false, code: 'unknown-claim' });
  }
  await profile.close();
});

test('a pack is offered under today’s date, and a reader who cancels gets none', async () => {
  const chosen = await hostOn(await freshFolder(), '/tmp/c.pdf');
  expect(await chosen.host.exportPack(usualPack)).toMatchObject({ value: { path: '/tmp/c.pdf' } });
  expect(chosen.asked).toEqual(['claimbook-2026-11-22.pdf']);
  await chosen.profile.close();
  const cancelled = await hostOn(await freshFolder());
  expect(await cancelled.host.exportPack(usualPack)).toMatchObject({ code: 'cancelled' });
  expect(await cancelled.host.packContent()).toMatchObject({ code: 'no-pack' });
  await cancelled.profile.close();
});

test('the pack that was written last is opened or shown, and no other file', async () => {
  const path = join(await freshFolder(), 'c.pdf');
  const { host, profile, asked } = await hostOn(await freshFolder(), path);
  expect(await host.openPack('file')).toMatchObject({ code: 'failed', message: expect.stringContaining('No pack') });
  await host.exportPack(usualPack);
  expect(await host.openPack('file')).toMatchObject({
    code: 'failed',
    message: `The pack is no longer at ${path}. Write it again.`,
  });
  await writeFile(path, '%PDF-');
  expect(await host.openPack('file')).toEqual({ ok: true, value: null });
  expect(await host.openPack('folder')).toEqual({ ok: true, value: null });
  expect(asked.slice(1)).toEqual([`open ${path}`, `show ${path}`]);
  await profile.close();
});

test('the register is the library’s, and the notebooks are those that hold something', async () => {
  const { host, profile } = await hostOn(await freshFolder());
  expect(await host.register()).toEqual({ ok: true, value: JSON.stringify(register) });
  expect(await host.notebooks()).toEqual([]);
  const note = valueIn(await host.saveNote(draftNote('one')));
  expect(await host.notebooks()).toEqual([{ briefing: 'c', notes: [note], flags: [], forks: [] }]);
  await profile.close();
});

test('a notebook that can’t be read is left out of them, and told', async () => {
  const folder = await freshFolder();
  await mkdir(join(folder, 'notebook', 'c.json'), { recursive: true });
  const { host, profile } = await hostOn(folder);
  expect(await host.notebooks()).toEqual([]);
  expect(await host.notices()).toMatchObject([{ id: 'notebook-c-unreadable', severity: 'error' }]);
  await profile.close();
});

test('text and pictures reach the clipboard, and what is no picture does not', async () => {
  const { host, profile, copied } = await hostOn(await freshFolder());
  expect(await host.copy({ text: 'C1' })).toEqual({ ok: true, value: null });
  expect(await host.copy({ png: Buffer.from('GIF89a').toString('base64') })).toMatchObject({ code: 'failed' });
  expect(copied).toEqual(['C1']);
  await profile.close();
});

test('a text is saved whole where the reader chose, under a name made safe, and says so where it can’t be', async () => {
  const folder = await freshFolder();
  const path = join(folder, 'claims.csv');
  const { host, profile, asked } = await hostOn(folder, path);
  expect(await host.saveText({ name: '../claims.csv', text: 'id\nc_x\n' })).toEqual({ ok: true, value: { path } });
  expect(await readFile(path, 'utf8')).toBe('id\nc_x\n');
  expect(asked).toEqual(['claims.csv']);
  await profile.close();
  const nowhere = await hostOn(await freshFolder(), join(folder, 'missing', 'claims.csv'));
  expect(await nowhere.host.saveText({ name: 'claims.csv', text: 'id' })).toMatchObject({
    code: 'failed',
    message: expect.stringContaining(join(folder, 'missing')),
  });
  await nowhere.profile.close();
  const cancelled = await hostOn(await freshFolder());
  expect(await cancelled.host.saveText({ name: 'claims.csv', text: 'id' })).toMatchObject({ code: 'cancelled' });
  await cancelled.profile.close();
});

test('only links to the web reach the browser', async () => {
  const { host, profile, asked } = await hostOn(await freshFolder());
  expect(await host.openLink('https://example.org/a')).toEqual({ ok: true, value: null });
  for (const href of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/x', '//host', 'C:\\x', '']) {
    expect(await host.openLink(href)).toMatchObject({ ok: false, code: 'refused' });
  }
  expect(asked).toEqual(['https://example.org/a']);
  await profile.close();
});

test('arguments of the wrong kind never reach the host, whatever they are', async () => {
  const folder = await freshFolder();
  const { host, profile } = await hostOn(folder);
  const wrong: readonly unknown[] = [
    undefined,
    null,
    'c',
    {},
    [null],
    [1],
    ['c', 'c'],
    [{ ...draftNote('one'), id: 'no uuid' }],
    [{ ...draftNote('one'), author: { id: randomUUID(), name: 'Eve' } }],
    [draftNote('x'.repeat(100_001))],
    [draftFlag('verified', { evidence: [] })],
    [draftFlag('disputed', { reason: ' ' })],
    [draftFlag('verified', { evidence: [{ type: 'link', href: 'file:///etc/passwd' }] })],
    [{ theme: 'mauve' }],
    [{ text: 1 }],
    [{ text: 'C1', png: '' }],
    [{ png: 'no base64!' }],
    [{ png: 'A'.repeat(40_000_004) }],
    [{ name: '', text: '' }],
    [{ name: 'x'.repeat(121), text: '' }],
    [{ name: 'claims.csv', text: 'x', path: '/etc/passwd' }],
    [{ authorId: randomUUID() }],
    [{ briefings: ['c'], paper: 'a3' }],
    [JSON.parse('{"__proto__":{"polluted":true},"theme":"dark"}')],
  ];
  for (const method of Object.keys(argumentSchemas)) {
    for (const args of wrong) {
      const reply = await dispatch(host, method, args);
      if ('bug' in reply) expect(reply.bug).toContain(`${method} was called wrongly: `);
      // Some of these are right for another method: a name of a briefing or a link, and those are refused, or a number
      // of drawn charts, which tells nothing while no pack is set.
      else if (method === 'packDrawing') expect(args).toEqual([1]);
      else expect(reply.answer, `${method} ${JSON.stringify(args)}`).toMatchObject({ ok: false });
    }
  }
  for (const method of ['close', 'constructor', '__proto__', 'toString', '', 7, null, {}]) {
    expect(await dispatch(host, method, [])).toEqual({ bug: 'The host has no such method.' });
  }
  expect(valueIn(await host.notebook('c'))).toMatchObject({ notes: [], flags: [] });
  expect({}).not.toHaveProperty('polluted');
  await profile.close();
});

test('a damaged notebook is told', async () => {
  const folder = await freshFolder();
  const first = await hostOn(folder);
  valueIn(await first.host.saveNote(draftNote('one')));
  await first.profile.close();
  await writeFile(join(folder, 'notebook/c.json'), 'null');
  const { host, profile } = await hostOn(folder);
  expect(await host.notices()).toMatchObject([{ id: 'notebook-c-damaged', severity: 'warning' }]);
  expect(valueIn(await host.notebook('c')).notes).toHaveLength(1);
  await profile.close();
});
