import type { ReadingPlace } from '../host/settings.ts';

/** How far a reader has come in a briefing. */
export interface ReadingState {
  readonly state: 'unread' | 'reading' | 'finished';
  /** Whole minutes read, at least one of a text that has been begun, and all of them only of one that is finished. */
  readonly read: number;
  readonly minutes: number;
}

/** What a kept place says of a text of so many minutes; without a place it is unread. */
export function readingState(place: Pick<ReadingPlace, 'reached'> | undefined, minutes: number): ReadingState {
  const reached = place?.reached ?? 0;
  if (reached === 0) return { state: 'unread', read: 0, minutes };
  if (reached >= 1) return { state: 'finished', read: minutes, minutes };
  const read = Math.min(minutes - 1, Math.max(1, Math.round(reached * minutes)));
  return { state: 'reading', read: Math.max(0, read), minutes };
}
