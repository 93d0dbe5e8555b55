import { readingState } from '../../shared/register/reading-state.ts';
import type { RegisterBriefing } from '../../shared/register/register.ts';
import { useSettings } from '../state/settings-store.ts';

/** Minutes read and minutes there are, over several briefings. */
export function useReadingTotals(briefings: readonly RegisterBriefing[]): {
  readonly read: number;
  readonly minutes: number;
} {
  const places = useSettings(({ settings }) => settings?.places);
  const all = briefings.map(({ id, minutes }) => readingState(places?.[id], minutes));
  return {
    read: all.reduce((sum, { read }) => sum + read, 0),
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
