import type { Spot } from './search-query.ts';

/** Every term that a library holds, each by a small number from 1 up. */
export interface TermList {
  /** The number of a term, given to it at its first appearance. */
  readonly add: (term: string) => number;
  /** The numbers of the terms that answer a spot of a query. */
  readonly matching: (spot: Spot) => readonly number[];
  /** A zero for every term by its number; the same memory each time, so that a query leaves nothing to clear away. */
  readonly marks: () => Int32Array;
  /** The terms that begin with the same letter, among which a misspelt word is looked for. */
  readonly beside: (word: string) => readonly string[];
}

/** A list that holds no term yet. */
export function createTermList(): TermList {
  const numbers = new Map<string, number>();
  const names: string[] = [''];
  let marks = new Int32Array(1024);
  // By their first character and by their first two, so that a beginning is looked for among few.
  const families = new Map<string, number[]>();

  function beginningWith(prefix: string): readonly number[] {
    const family = families.get(prefix.slice(0, 2)) ?? [];
    return prefix.length <= 2 ? family : family.filter((term) => names[term]?.startsWith(prefix));
  }

  function join(start: string, term: number): void {
    const family = families.get(start);
    if (family === undefined) families.set(start, [term]);
    else family.push(term);
  }

  return {
    add: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = names.length;
      numbers.set(term, number);
      names.push(term);
      join(term.slice(0, 1), number);
      if (term.length > 1) join(term.slice(0, 2), number);
      return number;
    },
    matching: ({ terms, prefix }) => {
      const exact = terms.flatMap((term) => numbers.get(term) ?? []);
      return prefix === null ? exact : [...new Set([...exact, ...beginningWith(prefix)])];
    },
    marks: () => {
      if (marks.length < names.length) marks = new Int32Array(names.length * 2);
      return marks.fill(0);
    },
    beside: (word) => beginningWith(word.slice(0, 1)).map((term) => names[term] ?? ''),
  };
}
