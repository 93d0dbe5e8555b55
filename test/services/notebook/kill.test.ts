import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openProfile } from '../../../electron/services/profile/open-profile.ts';
import { freshFolder, notebooksIn, valueIn } from '../reader.ts';

const rounds = 24;
const child = new URL('../children/save-until-killed.ts', import.meta.url).pathname;

/** Lets a child save into the profile, kills it outright at some moment, and gives what it had acknowledged. */
async function killed(profile: string, from: number): Promise<ReadonlyMap<string, number>> {
  const run = spawn(process.execPath, ['--import', 'tsx', child, profile, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(run, 'close');
  let printed = '';
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await Promise.race([once(run.stdout, 'data'), closed]);
  await after(Math.random() * 60);
  run.kill('SIGKILL');
  await closed;
  expect(run.signalCode).toBe('SIGKILL');
  const lines = printed.split('\n').slice(0, -1);
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]));
}

test(`of ${rounds} copies killed at any moment, each leaves everything it acknowledged`, {
  timeout: 120_000,
}, async () => {
  const profile = await freshFolder();
  const acknowledged = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [id, count] of await killed(profile, round * 1_000_000)) acknowledged.set(id, count);
    const { notes } = valueIn(await notebooksIn(profile, { refusal: 'Reading.' }).read('c'));
    const found = new Map(notes.map((note) => [note.id, Number(note.text)]));
    // The save under way when the kill came may or may not have reached the disk.
    const lost = [...acknowledged].filter(([id, count]) => (found.get(id) ?? -1) < count);
    expect(lost, `round ${round}`).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(rounds);
  const opened = await openProfile(profile, { access: 'write', now: () => new Date(), newId: () => '' });
  expect(opened.writable).toBe(true);
  expect((await opened.notices()).filter((notice) => notice.severity === 'error')).toEqual([]);
  await opened.close();
});
