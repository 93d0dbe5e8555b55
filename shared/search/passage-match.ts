import type { ScannedPassages } from './passage-terms.ts';
import type { Passage, PassageKind } from './search-hit.ts';
import type { Phrase } from './search-query.ts';
import type { TermList } from './term-list.ts';

/** Where in a passage something stands, and what that is worth. */
const partWorth = [2, 3, 1];
const kindWorth: Readonly<Record<PassageKind, number>> = {
  claim: 1.3,
  note: 1.3,
  glossary: 1.15,
  chart: 1.15,
  text: 1,
  source: 0.8,
};

/** A query in the numbers of a library's terms. */
export interface Matcher {
  /** Hands on every passage that answers the query, with how well it does: above 0. */
  readonly scan: (passages: ScannedPassages, found: (passage: Passage, worth: number) => void) => void;
  /** Every spot of what is wanted, with the terms that answer it. */
  readonly spots: readonly (readonly number[])[];
}

/** Prepares a query for a scan. `wanted` and `unwanted` hold 30 spots together at most; further ones are passed over. */
export function createMatcher(wanted: readonly Phrase[], unwanted: readonly Phrase[], list: TermList): Matcher {
  const bits = list.marks();
  const spots: (readonly number[])[] = [];
  /** The terms that are what was typed, and do not only begin so. */
  const exact = new Set<number>();

  function bitOf(spot: Phrase[number]): number {
    if (spots.length >= 30) return 0;
    const bit = 1 << spots.length;
    const terms = list.matching(spot);
    for (const term of terms) bits[term] = (bits[term] ?? 0) | bit;
    if (spot.prefix !== null) for (const term of list.matching({ ...spot, prefix: null })) exact.add(term);
    spots.push(terms);
    return bit;
  }

  const asBits = (phrase: Phrase) => phrase.map(bitOf).filter((bit) => bit !== 0);
  const wantedBits = wanted.map(asBits);
  const wantedSpots = spots.length;
  const unwantedBits = unwanted.map(asBits).filter((phrase) => phrase.length > 0);
  const needed = wantedBits.flat().reduce((all, bit) => all | bit, 0);

  /** Above 0; null where a passage that holds every wanted term holds a phrase not as one, or something unwanted. */
  function worthOf(kind: PassageKind, terms: Int32Array, start: number, end: number): number | null {
    const places = placesOf(terms, start, end, bits);
    if (unwantedBits.some((phrase) => bestPart(phrase, places) !== null)) return null;
    let worth = 0;
    for (const phrase of wantedBits) {
      const part = bestPart(phrase, places);
      if (part === null) return null;
      worth += part;
    }
    for (let place = start; place < end; place += 1) {
      const term = Math.abs(terms[place] ?? 0);
      if ((bits[term] ?? 0) !== 0 && exact.has(term)) {
        worth += 0.5;
        break;
      }
    }
    // A claim's number, or a glossary's term, and nothing beside it.
    if (wantedSpots === 1 && places[1]?.length === 1 && places[1][0] !== 0) worth += 2;
    if (wantedBits.length > 1 && bestPart(wantedBits.flat(), places) !== null) worth += wantedBits.length;
    return (worth * kindWorth[kind]) / (1 + Math.log10(1 + (end - start) / 20) / 4);
  }

  return {
    spots: spots.slice(0, wantedSpots),
    scan: ({ passages, terms, ends }, found) => {
      let place = 0;
      // Indexes and not iterators: millions of terms pass here at a keystroke.
      for (let index = 0; index < ends.length; index += 1) {
        const start = place;
        const end = ends[index] ?? 0;
        let seen = 0;
        for (; place < end; place += 1) seen |= bits[Math.abs(terms[place] ?? 0)] ?? 0;
        const passage = passages[index];
        if ((seen & needed) !== needed || passage === undefined) continue;
        const worth = worthOf(passage.kind, terms, start, end);
        if (worth !== null) found(passage, worth);
      }
    },
  };
}

/** The bits of each token of a passage, part by part. */
type Places = readonly (readonly number[])[];

function placesOf(terms: Int32Array, start: number, end: number, bits: Int32Array): Places {
  const parts: number[][] = [[]];
  for (let place = start; place < end; place += 1) {
    const term = terms[place] ?? 0;
    const part = parts.at(-1) ?? [];
    if (term === 0) parts.push([]);
    else if (term > 0) part.push(bits[term] ?? 0);
    else part.push((part.pop() ?? 0) | (bits[-term] ?? 0));
  }
  return parts;
}

/** The worth of the best part of a passage that holds a phrase; null where none does. */
function bestPart(phrase: readonly number[], places: Places): number | null {
  let best: number | null = null;
  for (const [index, part] of places.entries()) {
    const worth = partWorth[index] ?? 0;
    if (worth <= (best ?? 0)) continue;
    if (part.some((_, place) => phrase.every((bit, offset) => ((part[place + offset] ?? 0) & bit) !== 0))) best = worth;
  }
  return best;
}
