import { t } from '../../shared/language/t.ts';
import type { PalettePrefix } from '../../shared/palette/palette-query.ts';
import type { Indexing } from '../../shared/search/search-hit.ts';

/** What the palette says where it has nothing to show for what is typed. */
export function nothingFound(prefix: PalettePrefix | null, words: string): string {
  if (words !== '') return noMatch(prefix, words);
  switch (prefix) {
    case '#':
      return t`Type a claim’s number, such as B13.`;
    case '=':
      return t`Type a figure in any spelling: 120 tn, 12.4%, US$3.2bn.`;
    case '@':
      return t`Nobody is quoted by name.`;
    case '>':
    case null:
      return t`Type a few words, a figure or a claim’s number.`;
  }
}

function noMatch(prefix: PalettePrefix | null, words: string): string {
  switch (prefix) {
    case '#':
      return t`No claim is numbered ‘${words}’.`;
    case '=':
      return t`No claim states ‘${words}’.`;
    case '@':
      return t`No claim is attributed to ‘${words}’.`;
    case '>':
      return t`No command matches ‘${words}’.`;
    case null:
      return t`Nothing matches ‘${words}’.`;
  }
}

/** What is waited for, or why it will not come; null while nothing is. */
export function waitingFor(indexing: Indexing | null, problem: string | null): string | null {
  if (problem !== null) return problem;
  return indexing === null ? null : t`Loading the index: ${indexing.done} of ${indexing.total} briefings.`;
}
