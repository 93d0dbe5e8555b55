import { create } from 'zustand';
import type { BoardFilter, BoardOrder } from '../../shared/register/board.ts';

/** Where the reader is on the cross-check board, kept while other views are on show. */
interface CrossCheckState {
  readonly filter: BoardFilter;
  readonly order: BoardOrder;
  /** The panel with the keyboard; null before the first. */
  readonly panel: string | null;
  /** The claim that is emphasised in it. */
  readonly claim: string | null;
  /** How often the board was asked for by one of its claims; a change brings that panel into view. */
  readonly asked: number;
  /** Ids of the panels and sums whose working is shown. */
  readonly worked: ReadonlySet<string>;
  readonly toggleWorking: (id: string) => void;
}

export const useCrossCheck = create<CrossCheckState>()((set) => ({
  filter: 'all',
  order: 'spread',
  panel: null,
  claim: null,
  asked: 0,
  worked: new Set(),
  toggleWorking: (id) =>
    set(({ worked }) => ({
      worked: new Set(worked.has(id) ? [...worked].filter((one) => one !== id) : [...worked, id]),
    })),
}));
