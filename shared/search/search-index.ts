import { closest, distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { BriefingEdition } from '../briefing/briefing.ts';
import type { Note } from '../notes/entry.ts';
import { matchedRanges } from './matched-ranges.ts';
import { createMatcher, type Matcher } from './passage-match.ts';
import { type ScannedPassages, scannedPassages, searchedTitle } from './passage-terms.ts';
import { type IndexedPassage, notePassage, passagesOf } from './passages.ts';
import type { SearchHit, SearchResults } from './search-hit.ts';
import { readQuery, type SearchQuery } from './search-query.ts';
import { createTermList } from './term-list.ts';
import { tokensOf } from './tokens.ts';

/** Everything a library says, to be searched as it is typed. */
export interface SearchIndex {
  /** Takes in a briefing, once. */
  readonly add: (edition: BriefingEdition) => void;
  /** Takes in a briefing's notes in place of those it had. Its edition comes first, for the claims' numbers. */
  readonly putNotes: (briefing: string, notes: readonly Note[]) => void;
  /** Answers a query of any text with at most `limit` hits. */
  readonly search: (query: string, options: { readonly limit: number }) => SearchResults;
}

/** What is looked up and scanned together: a briefing, or its notes. */
interface Shelf {
  readonly briefing: string;
  readonly scanned: ScannedPassages;
}

/** How much of a library one query looks at, so that a keystroke's time does not grow with the library. */
const mostLookups = 2_000;
const mostTermsScanned = 600_000;
const mostMatches = 400;

/**
 * An index of briefings and notes. A query is answered in two steps: MiniSearch ranks the briefings that hold its rarest
 * words, then their passages are scanned in that order for all of it, until enough is found.
 */
export function createSearchIndex(): SearchIndex {
  const list = createTermList();
  const shelves = new Map<string, Shelf>();
  const claimNumbers = new Map<string, string>();
  const glossary = new Set<string>();
  /** On how many shelves each term is, by its number. */
  const spread: number[] = [];
  const index = new MiniSearch<{ readonly id: string; readonly terms: string }>({
    fields: ['terms'],
    // What comes in is terms already.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });

  function put(id: string, briefing: string, indexed: readonly IndexedPassage[]): void {
    if (index.has(id)) index.discard(id);
    shelves.delete(id);
    if (indexed.length === 0) return;
    const scanned = scannedPassages(indexed, list);
    const terms = scanned.terms.filter((term) => term !== 0).map(Math.abs);
    for (const term of new Set(terms)) spread[term] = (spread[term] ?? 0) + 1;
    index.add({ id, terms: Array.from(terms, wordOf).join(' ') });
    shelves.set(id, { briefing, scanned });
  }

  /**
   * The shelves that may answer, best first: they hold the words that were looked up, which are the rarest ones. `all` is
   * false where a beginning goes on to more words than could be looked up, so that other shelves may answer too.
   */
  function candidates({ spots }: Matcher, { briefings }: SearchQuery) {
    const lookups = spots
      .map((terms) => affordable(terms, spread))
      .sort((a, b) => a.cost - b.cost)
      .filter((lookup, place) => place === 0 || lookup.complete);
    let budget = mostLookups;
    const queries = lookups
      .filter(({ cost }, place) => {
        budget -= cost;
        return place === 0 || budget >= 0;
      })
      .map(({ terms }) => ({ combineWith: 'OR' as const, queries: terms.map(wordOf) }));
    const found = index.search({ combineWith: 'AND', queries }).flatMap(({ id }) => shelves.get(id) ?? []);
    return {
      ranked: briefings === null ? found : found.filter(({ briefing }) => briefings.has(briefing)),
      all: lookups[0]?.complete === true || found.length === shelves.size,
    };
  }

  function search(text: string, limit: number): SearchResults {
    const query = readQuery(text);
    const matcher = createMatcher(query.wanted, query.unwanted, list);
    const nothing = { query: text, hits: [], total: 0, more: false };
    if (matcher.spots.length === 0) return { ...nothing, suggestion: null };
    const found: Omit<SearchHit, 'ranges' | 'titleRanges'>[] = [];
    let scanned = 0;
    const { ranked, all } = candidates(matcher, query);
    let more = !all;
    for (const shelf of ranked) {
      if (scanned > mostTermsScanned || found.length > mostMatches) {
        more = true;
        break;
      }
      scanned += shelf.scanned.terms.length;
      matcher.scan(shelf.scanned, (passage, score) => {
        if (query.kinds?.has(passage.kind) ?? true) found.push({ passage, score });
      });
    }
    if (found.length === 0) return { ...nothing, more, suggestion: suggestionFor(text) };
    const best = found.sort((a, b) => b.score - a.score).slice(0, limit);
    const hits = best.map(({ passage, score }) => ({
      passage,
      score,
      ranges: matchedRanges(passage.text, query),
      titleRanges: matchedRanges(searchedTitle(passage), query),
    }));
    return { query: text, hits, total: found.length, more, suggestion: null };
  }

  /** The query with each word that no text holds put right, where a word near enough is known. */
  function suggestionFor(text: string): string | null {
    let mended = text;
    for (const { term, also, start, end } of tokensOf(text).toReversed()) {
      if (also.length > 0 || term.length < 3 || list.matching({ terms: [term], prefix: term }).length > 0) continue;
      const near = list.beside(term).filter((known) => Math.abs(known.length - term.length) <= 2);
      if (near.length === 0) return null;
      const nearest = closest(term, near);
      if (distance(term, nearest) > (term.length < 4 ? 1 : Math.max(2, Math.floor(term.length / 4)))) return null;
      mended = mended.slice(0, start) + nearest + mended.slice(end);
    }
    return mended === text ? null : mended;
  }

  return {
    add: (edition) => {
      for (const { id, number } of edition.claims) claimNumbers.set(id, number);
      const passages = passagesOf(edition).filter(
        ({ passage }) => passage.kind !== 'glossary' || !glossary.has(passage.id),
      );
      for (const { passage } of passages) if (passage.kind === 'glossary') glossary.add(passage.id);
      put(edition.briefing.id, edition.briefing.id, passages);
    },
    putNotes: (briefing, notes) => {
      const standing = notes.filter((note) => !note.removed);
      const passages = standing.map((note) =>
        notePassage(note, claimNumbers.get(note.claim ?? '') ?? note.claim ?? briefing.toUpperCase()),
      );
      put(`notes of ${briefing}`, briefing, passages);
    },
    search: (query, { limit }) => search(query, limit),
  };
}

/** The commonest of the terms that a beginning may go on to, as many as a query can afford to look up. */
function affordable(terms: readonly number[], spread: readonly number[]) {
  const common = terms.toSorted((a, b) => (spread[b] ?? 0) - (spread[a] ?? 0));
  let cost = 0;
  const taken = common.filter((term, place) => {
    const next = cost + (spread[term] ?? 0);
    if (place > 0 && next > mostLookups) return false;
    cost = next;
    return true;
  });
  return { terms: taken, cost, complete: taken.length === terms.length };
}

/** A term's number as MiniSearch takes it: a word, since objects whose keys are large numbers cost a query its time. */
function wordOf(term: number): string {
  return `t${term.toString(36)}`;
}
