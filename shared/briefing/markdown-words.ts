/** Words as Markdown shows them, whatever marks they hold. */
export function plainMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}

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

/** Code within a line, between more backticks than it holds. */
export function codeMarkdown(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

/** Lines of code in some language, likewise. */
export function fencedMarkdown(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

/** Where a link leads. */
export function addressMarkdown(href: string): string {
  return `<${href.replace(/[<>\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;')}>`;
}

/** Markdown as a quotation, whatever blocks it holds. */
export function quoteMarkdown(markdown: string): string {
  return markdown.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}
