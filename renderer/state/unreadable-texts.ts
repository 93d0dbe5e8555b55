import { create } from 'zustand';

/** The briefings whose text could not be read when it was last asked for. */
interface UnreadableTexts {
  readonly briefings: ReadonlySet<string>;
}

export const useUnreadable = create<UnreadableTexts>()(() => ({ briefings: new Set() }));

/** Keeps whether a briefing's text could be read, for the lists that lead to it. */
export function keepReadable(briefing: string, readable: boolean): void {
  useUnreadable.setState(({ briefings }) => {
    if (briefings.has(briefing) !== readable) return {};
    const changed = new Set(briefings);
    if (readable) changed.delete(briefing);
    else changed.add(briefing);
    return { briefings: changed };
  });
}
