import { expect, test } from 'vitest';
import { formatCsv, formatTsv } from '../../shared/ledger/csv.ts';

function cell(value: string | number | null) {
  return formatCsv([[value]]).slice(1, -2);
}

test('what a spreadsheet would run as a formula is text, plain or full-width', () => {
  for (const text of ['=1+1', '+44', '-cmd', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠A1'])
    expect(cell(text)).toBe(`'${text}`);
  expect(cell('=HYPERLINK("https://example.org","x")')).toBe('"\'=HYPERLINK(""https://example.org"",""x"")"');
  expect(cell('\t=1')).toBe('"\'\t=1"');
  expect(cell('\r=1')).toBe('"\'\r=1"');
  expect(cell('\n=1')).toBe('"\'\n=1"');
});

test('numbers stay numbers, negative ones too', () => {
  expect(cell(-25)).toBe('-25');
  expect(cell('-25.5')).toBe('-25.5');
  expect(cell(1.2e14)).toBe('120000000000000');
  expect(cell(null)).toBe('');
});

test('a file opens with a byte-order mark and ends every row', () => {
  expect(
    formatCsv([
      ['a', 'b, c'],
      [1, null],
    ]),
  ).toBe('\uFEFFa,"b, c"\r\n1,\r\n');
});

test('a copied table keeps its rows and columns whatever is in a cell', () => {
  expect(
    formatTsv([
      ['a\tb', 'c\nd'],
      ['=1', -2],
    ]),
  ).toBe("a b\tc d\n'=1\t-2");
});
