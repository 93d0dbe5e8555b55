import { plainMarkdown } from '../exchange/markdown-template.ts';

/** Words on one line that Markdown shows as they are, wherever in a line they stand. */
export function markdownWords(words: string): string {
  return plainMarkdown(words.replace(/\s*\n\s*/g, ' ')).replace(/&(?=#?\w+;)/g, '&amp;');
}

/** The same at the start of a block, where a number, a dash or a hash could begin a list, a heading or a rule. */
export function markdownLine(line: string): string {
  return line.replace(
    /^(\s*)(?:([#+=-])|(\d+)([.)])(?=\s|$))/,
    (_, room: string, sign?: string, digits?: string, stop?: string) =>
      sign === undefined ? `${room}${digits}\\${stop}` : `${room}\\${sign}`,
  );
}

/** A table of cells that are Markdown already; the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((row) => row.map(cellMarkdown));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** One line, in which even a pipe within code does not divide the row. */
function cellMarkdown(cell: string): string {
  return cell.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

/** A reader's own Markdown, in which no HTML, picture, reference or odd address comes alive among other words. */
export function tameMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/</g, '&lt;')
    .replace(/!(?=\[)/g, '\\!')
    .replace(/\]:/g, ']\\:')
    .replace(/\](?=\((?!https?:\/\/))/gi, '\\]');
}
