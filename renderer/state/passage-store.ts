import { create } from 'zustand';
import type { Placement } from '../../shared/anchors/place-passage.ts';
import type { Inline } from '../../shared/briefing/briefing.ts';

/** Where the notes on passages stand in the text on the desk, and what is being chosen in it. */
interface PassageState {
  /** By note id; notes that are not in it have not been placed yet. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** The parts of the text that hold passages, by their id, with the passages marked. */
  readonly marked: ReadonlyMap<string, readonly Inline[]>;
  /** The note whose mark has the keyboard. */
  readonly at: string | null;
  /** Whether words are being chosen by keyboard. */
  readonly choosing: boolean;
  /** The note that the words to be chosen will be the passage of; null where they are chosen for a new one. */
  readonly attaching: string | null;
}

export const usePassages = create<PassageState>()(() => ({
  placements: new Map(),
  marked: new Map(),
  at: null,
  choosing: false,
  attaching: null,
}));

/** Ids of the notes whose passage this text has no more. */
export function lostNotes({ placements }: Pick<PassageState, 'placements'>): readonly string[] {
  return [...placements].flatMap(([id, { state }]) => (state === 'lost' ? [id] : []));
}
