import type { PrintedNote } from './place-notes.ts';

/** Some ten lines: what is longer has its beginning and its end quoted. */
const longest = 900;
const [beginning, ending] = [360, 240];

/**
 * What a printed note quotes of the words it is on; null where it is on none. Long ones that stand marked in the text,
 * word for word, are not printed in full again: of those it quotes the beginning and the end.
 */
export function quotation({ note: { passage }, placement }: Pick<PrintedNote, 'note' | 'placement'>): string | null {
  if (passage === null) return null;
  const { exact } = passage;
  const isMarked = placement?.state === 'exact' || placement?.state === 'moved';
  if (!isMarked || exact.length <= longest) return exact;
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(exact)];
  const first = words.findLast(({ index }) => index <= beginning)?.index;
  const last = words.find(({ index }) => index >= exact.length - ending)?.index;
  if (first === undefined || first === 0 || last === undefined) return exact;
  return `${exact.slice(0, first).trimEnd()} […] ${exact.slice(last).trimStart()}`;
}
