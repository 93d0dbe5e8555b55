import { t } from '../language/t.ts';
import type { ReadingState } from './reading-state.ts';

/** What is left of a text at reading pace, in words: `7 min left`. */
export function minutesLeft({ state, read, minutes }: ReadingState): string {
  return state === 'finished' ? t`Read to the end` : t`${minutes - read} min left`;
}
