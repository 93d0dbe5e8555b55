import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Note } from '../../shared/notes/entry.ts';
import type { SearchResults } from '../../shared/search/search-hit.ts';

/** What the window says to the search worker, in order. */
export type SearchRequest =
  | { readonly type: 'add'; readonly edition: BriefingEdition }
  | { readonly type: 'notes'; readonly briefing: string; readonly notes: readonly Note[] }
  | { readonly type: 'search'; readonly query: string; readonly limit: number };

/** What the worker says back: one reply to each `add`, and one to each `search`. */
export type SearchReply =
  | { readonly type: 'added'; readonly briefing: string }
  | { readonly type: 'found'; readonly results: SearchResults };
