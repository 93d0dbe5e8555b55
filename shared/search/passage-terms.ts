import type { IndexedPassage } from './passages.ts';
import type { Passage } from './search-hit.ts';
import type { TermList } from './term-list.ts';
import { tokensOf } from './tokens.ts';

/** Passages as a scan reads them, one after the other. */
export interface ScannedPassages {
  readonly passages: readonly Passage[];
  /**
   * The numbers of the terms of each passage: its text's, 0, its title's, 0, those it is also found by, 0. A negative
   * number is what else the token before it is found by.
   */
  readonly terms: Int32Array;
  /** Where in `terms` each passage ends. */
  readonly ends: readonly number[];
}

/** Makes passages ready to be scanned; their terms join `list`. */
export function scannedPassages(indexed: readonly IndexedPassage[], list: TermList): ScannedPassages {
  const terms: number[] = [];
  const ends: number[] = [];
  for (const { passage, aside } of indexed) {
    for (const part of [passage.text, searchedTitle(passage), aside]) {
      for (const { term, also } of tokensOf(part)) {
        terms.push(list.add(term));
        for (const other of also) terms.push(-list.add(other));
      }
      terms.push(0);
    }
    ends.push(terms.length);
  }
  return { passages: indexed.map(({ passage }) => passage), terms: Int32Array.from(terms), ends };
}

/** What of a passage's title is searched: a paragraph is not found by its section's name, which is a passage itself. */
export function searchedTitle({ kind, title }: Passage): string {
  return kind === 'text' ? '' : title;
}
