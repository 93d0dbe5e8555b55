import { expect, test } from 'vitest';
import { readCommandLine } from '../../electron/services/window-rules/command-line.ts';

function refusal(...args: string[]): string {
  const read = readCommandLine(args, 'refuse');
  return read.ok ? 'accepted' : read.message;
}

test('nothing said opens the reader on the usual profile', () => {
  expect(readCommandLine([], 'refuse')).toEqual({ ok: true, value: { profile: null, pack: null, link: null } });
});

test('a pack has a file, briefings in either case, a paper and a profile', () => {
  const args = ['--pack', '--out', 'c.pdf', '--briefing', 'C', '--briefing=c', '--paper', 'Letter', '--profile', 'p'];
  expect(readCommandLine(args, 'refuse')).toEqual({
    ok: true,
    value: { profile: 'p', link: null, pack: { out: 'c.pdf', briefings: ['c'], paper: 'letter' } },
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
  expect(readCommandLine(args, 'ignore')).toEqual({ ok: true, value: { profile: 'p', pack: null, link: null } });
});

const link = 'claimbook://claim/c_pro_output_price';

test('a link opens the reader at it', () => {
  expect(readCommandLine([link, '--profile', 'p'], 'refuse')).toMatchObject({ value: { profile: 'p', link } });
  expect(readCommandLine(['--profile', 'p', link], 'ignore')).toMatchObject({ value: { profile: 'p', link } });
});

test('a link that a person mistyped is refused by name, and so is one to a pack', () => {
  expect(refusal('claimbook://claim/C 17')).toContain("'claimbook://claim/C 17'");
  expect(refusal('--pack', '--out', 'x.pdf', link)).toContain('A link opens the reader');
});

test('what comes behind a link from elsewhere gives no orders', () => {
  const args = [link, '--pack', '--out', '/home/ada/.profile', '--profile', 'evil'];
  expect(readCommandLine(args, 'ignore')).toEqual({ ok: true, value: { profile: null, pack: null, link } });
});
