import { expect, test } from 'vitest';
import { fileKindOf, safeFileName } from '../../electron/services/file-name.ts';

test('a name that is sound is suggested as it is', () => {
  expect(safeFileName('claims.csv')).toBe('claims.csv');
  expect(safeFileName('Prix de l’été 2026.TSV')).toBe('Prix de l-été 2026.tsv');
  expect(safeFileName('市场.json')).toBe('市场.json');
});

test.each([
  ['../../.bashrc', 'bashrc.txt'],
  ['C:\\Windows\\system32\\claims.csv', 'C-Windows-system32-claims.csv'],
  ['/etc/passwd', 'etc-passwd.txt'],
  ['claims.csv.exe', 'claims.csv.exe.txt'],
  ['claims\u202Evsc.csv', 'claims-vsc.csv'],
  ['con.csv', 'claimbook.csv'],
  ['...', 'claimbook.txt'],
  ['.md', 'claimbook.md'],
  ['a\0b\n.csv', 'a-b.csv'],
  [`${'x'.repeat(200)}.csv`, `${'x'.repeat(80)}.csv`],
])('of %j a plain name is made: %j', (proposed, suggested) => {
  expect(safeFileName(proposed)).toBe(suggested);
});

test('the ending tells the kind, and plain text is what has none of ours', () => {
  expect(fileKindOf('claims.CSV')).toEqual({ name: 'CSV table', extension: 'csv' });
  expect(fileKindOf('claims.exe')).toEqual({ name: 'Plain text', extension: 'txt' });
});
