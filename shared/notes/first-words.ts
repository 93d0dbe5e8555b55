/** The beginning of a note's markdown in one line, without its signs, as long as a list shows it. */
export function firstWords(markdown: string): string {
  return markdown
    .slice(0, 600)
    .replace(/^\s{0,3}(?:#{1,6}|[-*+>]|\d{1,3}[.)])\s+/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*{1,3}|_{1,3}|`{1,3}|~~)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 240);
}
