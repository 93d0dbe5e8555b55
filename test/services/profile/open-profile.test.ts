import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openProfile, type ProfileOptions } from '../../../electron/services/profile/open-profile.ts';
import { against, draftNote, freshFolder, namesIn, valueIn } from '../reader.ts';

const child = new URL('../children/hold-profile.ts', import.meta.url).pathname;
const effects = { now: () => new Date(), newId: randomUUID };

function open(folder: string, access: ProfileOptions['access'] = 'write') {
  return openProfile(folder, { access, ...effects });
}

/** Another copy of the app on a profile, and what it reports once it has opened it. */
async function anotherCopy(
  folder: string,
  uid?: number,
): Promise<{ run: ChildProcess; report: Record<string, unknown> }> {
  const run = spawn(process.execPath, ['--import', 'tsx', child, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid, env: { ...process.env, HOME: '/tmp', TMPDIR: '/tmp' } }),
  });
  onTestFinished(() => void run.kill('SIGKILL'));
  let printed = '';
  for await (const text of run.stdout.setEncoding('utf8')) {
    printed += text;
    if (printed.includes('\n')) break;
  }
  return { run, report: JSON.parse(printed) };
}

async function ended(run: ChildProcess): Promise<void> {
  if (run.exitCode === null && run.signalCode === null) await once(run, 'close');
}

test('a profile is made where there is none, and gives its lock back', async () => {
  const folder = join(await freshFolder(), 'deep', 'profile');
  const profile = await open(folder);
  expect(profile.writable).toBe(true);
  expect(await profile.notices()).toEqual([]);
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await profile.close();
  expect(await namesIn(folder)).not.toContain('lock');
});

test('of two copies on one profile the second can’t write and names the first', { timeout: 60_000 }, async () => {
  const folder = await freshFolder();
  const first = await open(folder);
  valueIn(await first.notebooks.saveNote(draftNote('by the first'), against));
  const { run, report } = await anotherCopy(folder);
  expect(report).toMatchObject({ writable: false, note: 'read-only', setting: 'read-only', texts: ['by the first'] });
  expect(report.messages).toContain(
    `Another copy of Claimbook holds the profile ${folder} (process ${process.pid} on `,
  );
  run.stdin?.end();
  await ended(run);
  valueIn(await first.notebooks.saveNote(draftNote('by the first again'), against));
  await first.close();
  const later = await open(folder);
  expect(valueIn(await later.notebooks.read('c')).notes).toHaveLength(2);
  await later.close();
});

test('the profile of a copy that was killed is taken over', { timeout: 60_000 }, async () => {
  const folder = await freshFolder();
  const { run, report } = await anotherCopy(folder);
  expect(report).toMatchObject({ writable: true, note: 'saved', setting: 'saved' });
  run.kill('SIGKILL');
  await ended(run);
  expect(await namesIn(folder)).toContain('lock');
  const profile = await open(folder);
  expect(profile.writable).toBe(true);
  expect(valueIn(await profile.notebooks.read('c')).notes).toHaveLength(1);
  await profile.close();
});

test('of many copies that find the lock of a dead one, one takes it over', { timeout: 60_000 }, async () => {
  const folder = await freshFolder();
  const { run } = await anotherCopy(folder);
  run.kill('SIGKILL');
  await ended(run);
  const copies = await Promise.all(Array.from({ length: 6 }, () => open(folder)));
  expect(copies.filter((profile) => profile.writable)).toHaveLength(1);
  for (const profile of copies) await profile.close();
  expect((await namesIn(folder)).filter((name) => name.startsWith('lock'))).toEqual([]);
});

test('a process id that another process has since been given does not keep the profile', async () => {
  const folder = await freshFolder();
  const profile = await open(folder);
  const lock = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
  await profile.close();
  await writeFile(join(folder, 'lock'), JSON.stringify({ ...lock, started: `${lock.started}1` }));
  const later = await open(folder);
  expect(later.writable).toBe(process.platform === 'linux');
  await later.close();
});

test('a lock of another machine is honoured', async () => {
  const folder = await freshFolder();
  const profile = await open(folder);
  const lock = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
  await profile.close();
  await writeFile(join(folder, 'lock'), JSON.stringify({ ...lock, host: 'elsewhere', pid: 1 }));
  const later = await open(folder);
  expect(later.writable).toBe(false);
  const [notice] = await later.notices();
  expect(notice?.message).toContain('(process 1 on elsewhere');
  expect(notice?.message).toContain(`if none is running, delete ${join(folder, 'lock')} first.`);
  await later.close();
  expect(await namesIn(folder)).toContain('lock');
});

test('a lock that is still being written is honoured, as where a disk has no hard links to put it there whole', async () => {
  const folder = await freshFolder();
  const profile = await open(folder);
  const lock = await readFile(join(folder, 'lock'), 'utf8');
  await profile.close();
  const whole = lock.replace(/"host":"[^"]*"/, '"host":"elsewhere"');
  await writeFile(join(folder, 'lock'), whole.slice(0, 20));
  const opening = open(folder);
  await setTimeout(200);
  await writeFile(join(folder, 'lock'), whole);
  const later = await opening;
  expect(later.writable).toBe(false);
  await later.close();
  expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(whole);
});

test.each(['', 'null', '{"pid":'])('a lock that holds only %j is taken over', async (text) => {
  const folder = await freshFolder();
  await writeFile(join(folder, 'lock'), text);
  const profile = await open(folder);
  expect(profile.writable).toBe(true);
  await profile.close();
  expect(await namesIn(folder)).not.toContain('lock');
});

test('a folder that may not be written is read, with one notice, and left as it is', { timeout: 60_000 }, async () => {
  const uid = process.getuid?.();
  if (uid === undefined) return;
  // Root may write everywhere: the copies of this test run as somebody else.
  const somebody = uid === 0 ? 65_534 : uid;
  const folder = join(await freshFolder(), 'profile');
  await mkdir(folder);
  await chmod(join(folder, '..'), 0o755);
  if (uid === 0) await chown(folder, somebody, somebody);
  const first = await anotherCopy(folder, somebody);
  first.run.stdin?.end();
  await ended(first.run);
  const before = await namesIn(folder);
  const folders = [folder, join(folder, 'notebook'), join(folder, 'backups')];
  for (const each of folders) await chmod(each, 0o555);
  const { run, report } = await anotherCopy(folder, somebody);
  expect(report).toMatchObject({ writable: false, note: 'read-only', setting: 'read-only', texts: first.report.texts });
  expect(report.messages).toBe(
    `Notes and flags can't be saved. The profile folder ${folder} can't be written. Allow writing to it, or choose another with --profile, and start again.`,
  );
  run.stdin?.end();
  await ended(run);
  expect(await namesIn(folder)).toEqual(before);
  for (const each of folders) await chmod(each, 0o755);
});

test('a file where the profile should be is told, and the app still opens', async () => {
  const folder = join(await freshFolder(), 'profile');
  await writeFile(folder, 'a file');
  const profile = await open(folder);
  expect(profile.writable).toBe(false);
  expect(profile.settings.current().theme).toBe('system');
  expect(valueIn(await profile.notebooks.read('c')).notes).toEqual([]);
  const [notice, ...others] = await profile.notices();
  expect(notice?.message).toContain(`The profile ${folder} is not a folder.`);
  expect(others).toEqual([]);
  await profile.close();
  expect(await readFile(folder, 'utf8')).toBe('a file');
});

test('a pack reads a profile that a running copy holds, and writes nothing', async () => {
  const folder = await freshFolder();
  const running = await open(folder);
  valueIn(await running.notebooks.saveNote(draftNote('one'), against));
  valueIn(await running.settings.save({ name: 'Ada' }));
  const before = await namesIn(folder);
  const reading = await open(folder, 'read');
  expect(reading.writable).toBe(false);
  expect(reading.settings.current().name).toBe('Ada');
  expect(valueIn(await reading.notebooks.read('c')).notes.map((note) => note.text)).toEqual(['one']);
  expect(await reading.notices()).toEqual([]);
  await reading.close();
  expect(await namesIn(folder)).toEqual(before);
  await running.close();
  const nowhere = join(await freshFolder(), 'none');
  await (await open(nowhere, 'read')).close();
  await expect(namesIn(nowhere)).rejects.toThrow('ENOENT');
});

test('notes reach the disk whatever NODE_ENV says', async () => {
  for (const name of ['test', 'production', 'development']) {
    vi.stubEnv('NODE_ENV', name);
    const folder = await freshFolder();
    const profile = await open(folder);
    valueIn(await profile.notebooks.saveNote(draftNote('one'), against));
    await profile.close();
    expect(await readFile(join(folder, 'notebook/c.json'), 'utf8')).toContain('"text":"one"');
    vi.unstubAllEnvs();
  }
});

test('what is wrong with a profile is all told at once', async () => {
  const folder = await freshFolder();
  const profile = await open(folder);
  valueIn(await profile.notebooks.saveNote(draftNote('one'), against));
  await profile.close();
  await writeFile(join(folder, 'settings.json'), '');
  await writeFile(join(folder, 'notebook/c.json'), '');
  await rm(join(folder, 'notebook/c.journal'));
  const later = await open(folder);
  expect((await later.notices()).map((notice) => notice.id)).toEqual(['settings-damaged', 'notebook-c-damaged']);
  expect(valueIn(await later.notebooks.read('c')).notes.map((note) => note.text)).toEqual(['one']);
  await later.close();
});
