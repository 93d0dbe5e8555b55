import { expect, test } from 'vitest';
import { readCommandLine } from '../../electron/services/window-rules/command-line.ts';
import { asArguments, type PackOrder } from '../../electron/services/window-rules/pack-arguments.ts';
import { optionalParts, usualPack } from '../../shared/pack/pack-choices.ts';

function refusal(...args: string[]): string {
  const read = readCommandLine(args, 'refuse');
  return read.ok ? 'accepted' : read.message;
}

function orderOf(...args: string[]): PackOrder {
  const read = readCommandLine(['--pack', '--out', 'x.pdf', ...args], 'refuse');
  if (!read.ok || read.value.pack === null) throw new Error(read.ok ? 'no pack' : read.message);
  return read.value.pack;
}

const nothing = { profile: null, pack: null, check: null, link: null };
const unpinned = { setOn: null, id: null };

test('nothing said opens the reader on the usual profile', () => {
  expect(readCommandLine([], 'refuse')).toEqual({ ok: true, value: nothing });
});

test('a pack has a file, briefings in either case, a paper and a profile', () => {
  const args = ['--pack', '--out', 'c.pdf', '--briefing', 'C', '--briefing=c', '--paper', 'Letter', '--profile', 'p'];
  const options = { ...usualPack, briefings: ['c'], paper: 'letter' };
  expect(readCommandLine(args, 'refuse')).toEqual({
    ok: true,
    value: { ...nothing, profile: 'p', pack: { out: 'c.pdf', options, pins: unpinned } },
  });
});

test('everything is meant unless something else is said', () => {
  expect(orderOf()).toEqual({ out: 'x.pdf', options: usualPack, pins: unpinned });
});

test('claims are all, statuses, or a filter of the ledger', () => {
  expect(orderOf('--claims', 'ALL').options.claims).toEqual({ by: 'all' });
  expect(orderOf('--claims', 'disputed, In review').options.claims).toEqual({
    by: 'status',
    statuses: ['in-review', 'disputed'],
  });
  expect(orderOf('--claims', 'status:disputed kind:price').options.claims).toEqual({
    by: 'filter',
    query: 'status:disputed kind:price',
  });
});

test('parts are told by what prints or by what does not', () => {
  expect(orderOf('--parts', 'register,Charts').options.parts).toEqual(['charts', 'register']);
  expect(orderOf('--parts', 'none').options.parts).toEqual([]);
  expect(orderOf('--without', 'all').options.parts).toEqual([]);
  expect(orderOf('--parts', 'all').options.parts).toEqual(optionalParts);
  expect(orderOf('--without', 'glossary').options.parts).toEqual(optionalParts.filter((part) => part !== 'glossary'));
});

test('an order goes to another process and comes back the same', () => {
  const order: PackOrder = {
    out: '/tmp/a b.pdf',
    options: {
      briefings: ['c', 'd'],
      claims: { by: 'filter', query: '--not "a phrase" status:disputed' },
      parts: [],
      notes: 'endnotes',
      paper: 'letter',
      ink: 'greyscale',
      label: '--Confidential-- “för” you',
      preparedBy: ['M. Okafor', '--B'],
    },
    pins: { setOn: '2026-11-23T09:00:00+01:00', id: 'draft-7' },
  };
  for (const one of [order, orderOf(), orderOf('--claims', 'verified')]) {
    expect(readCommandLine(['--pack', ...asArguments(one)], 'ignore')).toMatchObject({
      ok: true,
      value: { pack: one },
    });
  }
});

test('each bad value of a pack is named, with what is possible', () => {
  const pack = (...args: string[]) => refusal('--pack', '--out', 'x.pdf', ...args);
  expect(pack('--paper', 'a5')).toBe("There is no --paper 'a5'. Choose a4 or letter.");
  expect(pack('--ink', 'sepia')).toBe("There is no --ink 'sepia'. Choose colour or greyscale.");
  expect(pack('--notes', 'margin')).toBe("There is no --notes 'margin'. Choose in-place or endnotes or none.");
  expect(pack('--parts', 'charts,foo')).toBe(`There is no part 'foo'. The parts are: ${optionalParts.join(', ')}.`);
  expect(pack('--without', ',')).toContain("There is no part ','.");
  expect(pack('--claims', 'disputd')).toContain(
    "There is no status 'disputd'. The statuses are: unchecked, in-review,",
  );
  expect(pack('--claims', 'disputed,all')).toContain("There is no status 'all'.");
  expect(refusal('--pack', '--out', 'packs/')).toContain("--out 'packs/' is a folder. Name a file in it");
  expect(pack('--parts', 'charts', '--without', 'sums')).toContain('Give one of them.');
  expect(pack('--label', 'x'.repeat(61))).toContain('1 to 60 characters');
  for (const label of ['two\nlines', 'two\u2028lines', 'turned \u202Earound']) {
    expect(pack('--label', label)).toContain('--label is one line');
  }
  expect(pack('--prepared-by', ' ')).toContain('--prepared-by is one line');
  expect(pack('--claims', 'x'.repeat(501))).toContain('at most 500 characters');
  expect(pack('--set-on', '23 November')).toContain('2026-11-23T09:00:00+01:00');
  expect(pack('--set-on', '2026-11-23T09:00:00')).toContain('is no instant with seconds and an offset');
  expect(pack('--id', 'a b')).toContain("--id 'a b'");
  expect(pack('--ink', 'colour', '--ink', 'greyscale')).toBe('--ink is given twice. Give it once.');
  expect(pack('--profile', 'a', '--profile', 'b')).toBe('--profile is given twice. Give it once.');
});

test('a check reads one file and takes no option of a pack', () => {
  expect(readCommandLine(['--pack', '--check', 'x.pdf'], 'refuse')).toEqual({
    ok: true,
    value: { ...nothing, check: 'x.pdf' },
  });
  expect(refusal('--pack', '--check', 'x.pdf', '--out', 'y.pdf')).toContain('--out is for writing one');
  expect(refusal('--pack', '--check', 'x.pdf', '--profile', 'p')).toContain('--profile is for writing one');
  expect(refusal('--pack', '--check', 'x.pdf', '--check=y.pdf')).toBe(
    '--check is given twice. Check one pack at a time.',
  );
  expect(refusal('--check', 'x.pdf')).toContain('--check belongs to a pack');
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
  expect(readCommandLine(args, 'ignore')).toEqual({ ok: true, value: { ...nothing, profile: 'p' } });
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
  expect(readCommandLine(args, 'ignore')).toEqual({ ok: true, value: { ...nothing, link } });
});
