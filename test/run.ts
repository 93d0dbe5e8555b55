import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildApp } from './support/build-app.ts';

/** What a part of the run came to; every lint, type or content error counts as one failure. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '..');

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end; a loud one shows what it says as it says it. */
function run(command: string, args: readonly string[], loud: boolean): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

interface Tool {
  readonly name: string;
  readonly args: readonly string[];
  readonly errorLine: RegExp;
}

/** Runs a tool that reports errors as lines; a tool that fails without naming one still counts as one failure. */
async function outcomeOf({ name, args, errorLine }: Tool): Promise<Outcome> {
  const { code, output } = await run('npx', ['--no-install', ...args], false);
  // Whole, since another tool may be talking at the same time.
  process.stdout.write(`\n${name}\n${output}`);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0 };
  return { passed: 0, failed: Math.max(1, output.match(errorLine)?.length ?? 0), skipped: 0 };
}

/** Runs all tools, as many at a time as there are cores: each of them keeps about one busy. */
async function runTools(tools: readonly Tool[]): Promise<readonly Outcome[]> {
  const waiting = tools.values();
  const done: Outcome[] = [];
  const work = async () => {
    for (const tool of waiting) done.push(await outcomeOf(tool));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}

/** Builds the app as the tests of it would, which find it built. */
async function build(): Promise<Outcome> {
  console.log('\nBuild');
  try {
    await buildApp(console.log);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

async function tests(): Promise<Outcome> {
  console.log('\nTests');
  const folder = await mkdtemp(join(tmpdir(), 'claimbook-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await run(
      'npx',
      ['--no-install', 'vitest', 'run', '-c', 'test/vitest.config.ts', ...reporters],
      true,
    );
    const counts = vitestReport.parse(JSON.parse(await readFile(report, 'utf8')));
    // A file that could not even be loaded has no test in it to fail.
    const broken = counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    const failed = counts.numFailedTests + broken.length;
    return {
      passed: counts.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: counts.numPendingTests,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// The longest first, so that none is left to run by itself.
const types = ['test', 'renderer', 'electron', 'shared', 'content', 'tsconfig.json'];
const outcomes = await runTools([
  { name: 'Format and lint', args: ['biome', 'ci', '--error-on-warnings', '.'], errorLine: /━━━+$/gm },
  ...types.map((folder) => ({
    name: `Types: ${folder}`,
    args: ['tsc', '--noEmit', '-p', folder],
    errorLine: /error TS\d+/g,
  })),
  { name: 'Content', args: ['tsx', 'electron/commands/check.ts'], errorLine: /:\d+:\d+ error /g },
]).then(async (tools) => [...tools, await build(), await tests()]);

const total = (key: keyof Outcome) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const skipped = total('skipped');
console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
