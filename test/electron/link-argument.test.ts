import { expect, test } from 'vitest';
import { linkArgument, refusedLink } from '../../electron/services/window-rules/link-argument.ts';
import { isAppUrl } from '../../electron/services/window-rules/reader-frame.ts';
import { type AppLink, formatLink, readLink } from '../../shared/host/link.ts';

test('the one link is found wherever it stands among the arguments of a process', () => {
  const link = 'claimbook://claim/c_pro_output_price';
  expect(linkArgument(['claimbook.exe', '--original-process-start-time=1', link])).toBe(link);
  expect(linkArgument([link, '--allow-file-access-from-files'])).toBe(link);
  expect(linkArgument(['claimbook://note/3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001'])).toMatch(/^claimbook:\/\/note\//);
  expect(linkArgument(['claimbook://chart/c_prices/'])).toBe('claimbook://chart/c_prices/');
});

test.each<AppLink>([
  { type: 'claim', claim: 'c_pro_output_price' },
  { type: 'chart', chart: 'd_cross_nation' },
  { type: 'note', note: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001' },
])('a link that the app writes to a $type is one that it follows, and no page of its own', (link) => {
  expect(readLink(formatLink(link))).toEqual(link);
  expect(linkArgument([formatLink(link)])).toBe(formatLink(link));
  expect(isAppUrl(formatLink(link))).toBe(false);
});

test('without a link there is none', () => {
  expect(linkArgument([])).toBeNull();
  expect(linkArgument(['electron', '/home/ada/claimbook', '--profile', 'p', 'https://example.org/'])).toBeNull();
  expect(linkArgument(['app://claimbook/index.html'])).toBeNull();
});

test.each([
  'claimbook:',
  'claimbook:claim/c_x',
  'CLAIMBOOK://claim/c_x',
  'claimbook://claim/',
  'claimbook://claim/c_x?next=https://example.org',
  'claimbook://claim/c_x#y',
  'claimbook://claim/../../etc/passwd',
  'claimbook://claim/..%2f..%2fetc',
  'claimbook://claim/C_X',
  'claimbook://claim/c_x\nnote',
  'claimbook://claim/c_x --pack --out /home/ada/.profile',
  'claimbook://claim/"><script>alert(1)</script>',
  'claimbook://javascript:alert(1)',
  'claimbook://ada:secret@claim/c_x',
  'claimbook://profile/x',
  `claimbook://claim/${'x'.repeat(100_000)}`,
])('of the hostile link %j nothing goes further', (link) => {
  expect(linkArgument(['claimbook.exe', link])).toBe(refusedLink);
});

test('of several links none is followed', () => {
  expect(linkArgument(['claimbook://claim/c_x', 'claimbook://claim/c_y'])).toBe(refusedLink);
});
