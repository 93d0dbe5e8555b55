import { create } from 'zustand';
import type { Stop } from '../state/reading-store.ts';

/** What in a text is gone to. */
export type HitTarget =
  | { readonly type: 'block'; readonly block: string }
  | { readonly type: 'claim'; readonly claim: string }
  | { readonly type: 'source' };

/** Where the reader was before going to a hit. */
export interface Origin extends Stop {
  readonly scrollTop: number;
  /** How many stops Back had then. */
  readonly stops: number;
}

/** The words marked in the text as found. */
interface HitsState {
  /** What was searched for; null while nothing is marked. */
  readonly query: string | null;
  /** The hit that was gone to and its text has not come to yet; null once it has. */
  readonly sought: { readonly briefing: string; readonly target: HitTarget } | null;
  readonly origin: Origin | null;
}

export const useHits = create<HitsState>()(() => ({ query: null, sought: null, origin: null }));
