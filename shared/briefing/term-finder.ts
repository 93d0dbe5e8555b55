import type { GlossaryEntry } from './briefing.ts';

/** A glossary term where a text uses it: from `start` up to and without `end`. */
export interface FoundTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The uses of terms in a text, from left to right. */
export type FindTerms = (text: string) => readonly FoundTerm[];

/** What counts as one spelling: the case of the first letter is free, and so is the space between words. */
export function spellingOf(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`.replace(/\s+/g, ' ');
}

/** Finds glossary terms in texts: whole words only, from left to right, the longest spelling where several begin. */
export function termFinder(entries: readonly GlossaryEntry[]): FindTerms {
  const terms = new Map(
    entries.flatMap(({ term, forms }) => [term, ...forms].map((form) => [spellingOf(form), term] as const)),
  );
  if (terms.size === 0) return () => [];
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length);
  // A word of a hyphenated compound is not that word: a multi-agent system is no mention of "agent".
  const part = '[\\p{L}\\p{N}_-]';
  const words = new RegExp(`(?<!${part})(?:${longestFirst.map(patternOf).join('|')})(?!${part})`, 'gu');
  return (text) =>
    [...text.matchAll(words)].flatMap(({ 0: found, index }) => {
      const term = terms.get(spellingOf(found));
      return term === undefined ? [] : [{ term, start: index, end: index + found.length }];
    });
}

function patternOf(spelling: string): string {
  const first = spelling.slice(0, 1);
  const upper = first.toUpperCase();
  return `${upper === first ? escaped(first) : `[${first}${upper}]`}${escaped(spelling.slice(1))}`;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+');
}
