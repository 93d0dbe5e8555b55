import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile-content.ts';
import { ContentError } from '../../content/build/content-error.ts';
import { bundledEditions } from '../../electron/commands/bundled-content.ts';
import { readArguments, UsageError } from '../../electron/commands/run-command.ts';
import { registerFile } from '../../shared/register/register-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const cases = join(root, 'test/fixtures/content');
const folder = await mkdtemp(join(tmpdir(), 'claimbook-commands-'));
afterAll(() => rm(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a reader of the README would, in a process of its own. */
function run(command: 'check' | 'claims', ...args: readonly string[]): Promise<Ran> {
  const entry = join(root, `electron/commands/${command}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, [tsx, entry, ...args], { cwd: root, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('check', () => {
  test('finds nothing wrong with the briefings that come with the app', async () => {
    const { code, stdout, stderr } = await run('check');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/0 errors, 0 warnings\.\n$/);
  });

  test('lists every problem of a broken briefing by place in one run, exits with 1 and writes nothing', async () => {
    const briefing = join(folder, 'broken');
    await cp(join(cases, 'records'), briefing, { recursive: true });
    const before = await readdir(briefing);
    const { code, stdout } = await run('check', briefing);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines)
      expect(line).toMatch(/^.*\/(briefing\.md|claims\.yaml):\d+:\d+ (error|warning) [a-z-]+ \S/);
    expect(await readdir(briefing)).toEqual(before);
  });

  test('compares with the sources when it is told where they are', async () => {
    const briefing = join(cases, 'sources');
    const { code, stdout } = await run('check', briefing, '--sources', join(briefing, 'sources'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/figure-not-on-line Line 1 of article\.txt does not hold the figure of x_tokens/);
  });

  test.each([
    [['--frob'], 2, 'check has no option --frob. Its options are --sources.'],
    [['/nowhere/at/all'], 1, 'The folder /nowhere/at/all cannot be read: it does not exist.'],
  ])('called with %j says what is wrong in one sentence', async (args, expected, sentence) => {
    const { code, stdout, stderr } = await run('check', ...args);
    expect({ code, stdout, stderr }).toEqual({ code: expected, stdout: '', stderr: `${sentence}\n` });
  });
});

describe('what a command refuses', () => {
  const asCalled = process.argv;
  afterEach(() => {
    process.argv = asCalled;
  });

  test.each([
    [['--sources'], 'check needs a value after --sources.'],
    [['a', 'b'], 'check does not know what to do with "b".'],
  ])('called with %j it says what is wrong in one sentence', (args, sentence) => {
    process.argv = ['node', 'check', ...args];
    expect(() => readArguments('check', { sources: { type: 'string' } }, 1)).toThrow(new UsageError(sentence));
  });

  test('a folder of sources that is not there is named', async () => {
    const compiled = compileContent(root.replace(/\/$/, ''), { sources: '/nowhere' });
    await expect(compiled).rejects.toThrow(
      new ContentError('The folder of sources /nowhere cannot be read: it does not exist.'),
    );
  });

  test('a folder with no briefing in it is said to have none', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    const outcome = await compileContent(empty).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(ContentError);
    expect(String(outcome)).toMatch(/holds no briefing/);
  });

  test('a briefing that is not there is refused with the names of those that are', async () => {
    await expect(bundledEditions('zz')).rejects.toThrow(/^There is no briefing "zz"\. There is .*\bc\b.*\.$/);
  });
});

describe('claims', () => {
  const promised =
    'id number briefing statement subject metric value low high qualifier unit scope asOf attributedTo kind legible places derivation charts findings'.split(
      ' ',
    );

  test('writes every claim with every promised field, in text order', async () => {
    const { code, stdout, stderr } = await run('claims', '--briefing', 'C');
    const register = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(register.length).toBeGreaterThan(90);
    for (const claim of register) {
      for (const field of promised) expect(claim[field], `${String(claim.id)}.${field}`).not.toBeUndefined();
      expect(claim.charts).not.toEqual([]);
    }
    expect(register.map((claim) => claim.number).slice(0, 3)).toEqual(['C01', 'C02', 'C03']);
  });

  test('lists a finding under every claim it names, in the promised shape', async () => {
    const register = JSON.parse(registerFile(await bundledEditions(undefined), 'json')) as readonly {
      id: string;
      findings: readonly Record<string, unknown>[];
    }[];
    const findings = register.flatMap((claim) => claim.findings);
    for (const finding of findings) {
      for (const field of 'id check verdict message claims expected stated'.split(' '))
        expect(finding).toHaveProperty(field);
      for (const id of finding.claims as readonly string[]) {
        const named = register.find((claim) => claim.id === id);
        expect(named?.findings.map((other) => other.id)).toContain(finding.id);
      }
    }
    expect(findings.map((finding) => finding.verdict)).toContain('fails');
  });

  test('writes the register as a table, and as claims with what the checks found', async () => {
    const editions = await bundledEditions('b');
    const register = JSON.parse(registerFile(editions, 'json')) as readonly {
      id: string;
      number: string;
      value: number | null;
    }[];
    const { stdout: csv } = await run('claims', '--briefing', 'b', '--format', 'csv');
    const rows = csv.trimEnd().split('\r\n');
    expect(rows).toHaveLength(register.length + 1);
    expect(rows[0]).toMatch(/^\uFEFFid,number,briefing,statement,.*,findings,messages$/);
    for (const { id, number } of register) expect(csv).toContain(`\r\n${id},${number},b,`);
    const reviews = registerFile(editions, 'claimreview');
    const graph = JSON.parse(reviews)['@graph'] as readonly Record<string, unknown>[];
    expect(graph.filter((thing) => thing['@type'] === 'Claim')).toHaveLength(register.length);
    const found = graph.filter((thing) => thing['@type'] === 'ClaimReview');
    expect(found.map(({ reviewRating }) => (reviewRating as { alternateName: string }).alternateName)).toContain(
      'Sum fails',
    );
    expect(reviews).not.toContain('ratingValue');
  });

  test('a format it does not know is refused with those it does, and exit 2', async () => {
    const { code, stdout, stderr } = await run('claims', '--format', 'xml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('claims has no format "xml"; use --format csv, json or claimreview.\n');
  });
});
