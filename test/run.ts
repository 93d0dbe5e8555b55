import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** What a part of the run came to; every lint, type or content error counts as one failure. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '..');

function run(command: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool that reports errors as lines; a tool that fails without naming one still counts as one failure. */
async function tool(name: string, args: readonly string[], errorLine: RegExp): Promise<Outcome> {
  console.log(`\n${name}`);
  const { code, output } = await run('npx', ['--no-install', ...args]);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0 };
  return { passed: 0, failed: Math.max(1, output.match(errorLine)?.length ?? 0), skipped: 0 };
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
    const { code } = await run('npx', [
      '--no-install',
      'vitest',
      'run',
      '-c',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
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

const outcomes: Outcome[] = [];
outcomes.push(await tool('Format and lint', ['biome', 'ci', '--error-on-warnings', '.'], /━━━+$/gm));
for (const folder of ['shared', 'content', 'electron', 'renderer', 'test', 'tsconfig.json']) {
  outcomes.push(await tool(`Types: ${folder}`, ['tsc', '--noEmit', '-p', folder], /error TS\d+/g));
}
outcomes.push(await tool('Content', ['tsx', 'electron/commands/check.ts'], /:\d+:\d+ error /g));
outcomes.push(await tool('Build', ['electron-vite', 'build'], /error/gi));
outcomes.push(await tests());

const total = (key: keyof Outcome) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const skipped = total('skipped');
console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
