import { expect, test } from 'vitest';
import { readCommandLine } from '../../electron/services/window-rules/command-line.ts';

function refusal(...args: string[]): string {
  const read = readCommandLine(args, 'refuse');
  return read.ok ? 'accepted' : read.message;
}

test('nothing said opens the reader on the usual profile', () => {
  expect(readCommandLine([], 'refuse')).toEqual({ ok: true, value: { profile: null, pack: null } });
});

test('a pack has a file, briefings in either case, a paper and a profile', () => {
  const args = ['--pack', '--out', 'c.pdf', '--briefing', 'C', '--briefing=c', '--paper', 'Letter', '--profile', 'p'];
  expect(readCommandLine(args, 'refuse')).toEqual({
    ok: true,
    value: { profile: 'p', pack: { out: 'c.pdf', briefings: ['c'], paper: 'letter' } },
  });
});

test('A4 and every briefing is meant unless something else is said', () => {
  expect(readCommandLine(['--pack', '--out=x.pdf'], 'refuse')).toMatchObject({
    value: { pack: { out: 'x.pdf', briefings: [], paper: 'a4' } },
  });
});

test('each mistake is answered with a sentence that names it', () => {
  expect(refusal('--pack')).toContain('--out');
  expect(refusal('--pack', '--out')).toContain('--out needs a value');
  expect(refusal('--pack', '--out', '--paper', 'a4')).toContain('--out needs a value');
  expect(refusal('--pack', '--out', 'x.pdf', '--paper', 'a5')).toContain("'a5'");
  expect(refusal('--pack', '--out', 'x.pdf', '--breifing', 'c')).toContain('--breifing');
  expect(refusal('--pack', '--out', 'x.pdf', 'c')).toContain("'c'");
  expect(refusal('--toString')).toContain('--toString');
});

test('an option of a pack without a pack is a mistake', () => {
  expect(refusal('--out', 'x.pdf')).toContain('--out');
});

test('switches that are Chromium’s are left to Chromium', () => {
  const args = ['--no-sandbox', '--proxy-server=x', '--profile', 'p', '--remote-debugging-port=0'];
  expect(readCommandLine(args, 'ignore')).toEqual({ ok: true, value: { profile: 'p', pack: null } });
});
