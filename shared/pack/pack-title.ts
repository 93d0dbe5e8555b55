import type { PackContent, PackOptions } from './pack.ts';

/** The language of the pack's own words; a briefing in another language carries its own. */
export const packLanguage = 'en-GB';

type Titled = Pick<PackContent, 'editions' | 'library'>;

/** What stands on the cover: the one briefing's title, or the collection's. */
export function coverTitle({ editions }: Titled): string {
  const [only] = editions;
  return editions.length === 1 && only !== undefined ? only.briefing.title : 'Token economics, proofed claim by claim';
}

/** What the file is called in a reader's window bar and in a list of files. */
export function packTitle(pack: Titled): string {
  const { editions, library } = pack;
  const letters = editions.map((edition) => edition.briefing.letter);
  if (editions.length === 1) return `${letters[0]}: ${coverTitle(pack)}. Proofed claim by claim`;
  return editions.length === library.briefings.length ? coverTitle(pack) : `${coverTitle(pack)}: ${letters.join(', ')}`;
}

/** More names than this would make a file's name longer than it is useful. */
const mostNamed = 6;

/** What the file is to be called, unless its reader chooses otherwise; `date` is `2026-11-23`. */
export function packFileName({ briefings }: Pick<PackOptions, 'briefings'>, date: string): string {
  const named = briefings.length <= mostNamed ? briefings.map((id) => id.toLowerCase()) : [];
  return `${['claimbook', ...named, date].join('-')}.pdf`;
}
