import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** A child process of the torture run: what it has printed so far, and its end. */
export interface Child {
  readonly process: ChildProcess;
  readonly printed: () => string;
  readonly told: () => string;
  /** Resolves when it has printed something, or has ended. */
  readonly started: Promise<unknown>;
  readonly ended: Promise<unknown>;
}

/** Starts one of the children in ./children; its input stays open. */
export function runChild(name: string, args: readonly string[]): Child {
  const path = join(import.meta.dirname, 'children', `${name}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let printed = '';
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const started = Promise.race([once(child.stdout, 'data'), ended]);
  return { process: child, printed: () => printed, told: () => told, started, ended };
}

/** Kills a child outright, lets go of it once it is gone, and gives all that it printed. */
export async function kill(child: Child): Promise<string> {
  child.process.kill('SIGKILL');
  await child.ended;
  return child.printed();
}

/** Some moment within `milliseconds`. */
export function moment(milliseconds: number): Promise<void> {
  return after(Math.random() * milliseconds);
}
