import { resolve } from 'node:path';
import { app } from 'electron';
import { progressLines } from '../services/pack/progress-lines.ts';
import type { PackOrder } from '../services/window-rules/pack-arguments.ts';
import { answerHostCalls } from './host-calls.ts';
import { openApp } from './open-app.ts';
import { stop } from './stop.ts';

/**
 * Writes a pack without a reader window and ends the app: progress, what is left out and what is attached on stderr, the
 * receipt as the last line of stdout, exit code 1 and one sentence when there is no pack. The profile is read without its
 * lock, so a reader may stay open.
 */
export async function writePack({ out, options, pins }: PackOrder): Promise<void> {
  // The pack's window is the only one, and it closes before the receipt is written.
  app.on('window-all-closed', () => {});
  const { host, packDesk, profile } = await openApp(
    'read',
    () => null,
    () => null,
  );
  answerHostCalls(host);
  const say = progressLines((line) => process.stderr.write(`${line}\n`));
  // Whoever ends it leaves no half of a pack behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void packDesk.stop());
  const written = await packDesk.write(options, resolve(out), pins, say);
  await profile.close();
  if (!written.ok) return stop(written.message);
  const { leftOut, attached } = written.value;
  for (const sentence of [...leftOut, ...attached.map((file) => `Attached: ${file}`)])
    process.stderr.write(`${sentence}\n`);
  process.stdout.write(`${JSON.stringify(written.value)}\n`, () => app.exit(0));
}
