/** A cell: text, or a number that a spreadsheet should be able to add up. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the start of a formula, in plain and in full-width form. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180), for spreadsheets as much as for programs: with a byte-order mark, without which some read
 * accents wrongly. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A table as tab-separated text, as spreadsheets paste it. */
export function formatTsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map((cell) => safe(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function csvCell(cell: Cell): string {
  const text = safe(cell);
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function safe(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return formula.test(cell) && !isNumber(cell) ? `'${cell}` : cell;
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
