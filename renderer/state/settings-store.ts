import { create } from 'zustand';
import type { ReadingPlace, Settings } from '../../shared/host/settings.ts';
import { textSizes } from '../../shared/host/text-sizes.ts';
import { t } from '../../shared/language/t.ts';
import { host, sentenceOf } from './host-client.ts';
import { say } from './status-bar-store.ts';

/** The settings as the reader sees them: changed at once, written a moment later. Null until the host has opened. */
interface SettingsState {
  readonly settings: Settings | null;
  readonly begin: (settings: Settings) => void;
  readonly change: (change: Partial<Settings>) => void;
  readonly stepText: (step: 1 | -1) => void;
  readonly keepPlace: (briefing: string, place: ReadingPlace) => void;
}

/** Scrolling and dragging change settings many times a second; one write after the last is enough. */
const settleTime = 400;

let pending: Partial<Settings> = {};
let timer: ReturnType<typeof setTimeout> | null = null;

/** Writes what has changed and not been written. A failure is told and the change stays for this session. */
export async function flushSettings(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const change = pending;
  if (Object.keys(change).length === 0) return;
  pending = {};
  try {
    const saved = await host.saveSettings(change);
    if (!saved.ok) say(saved.message);
  } catch (error) {
    say(t`The settings were not saved. ${sentenceOf(error)}`);
  }
}

export const useSettings = create<SettingsState>()((set, get) => ({
  settings: null,
  begin: (settings) => set({ settings }),
  change: (change) => {
    const { settings } = get();
    if (settings === null) return;
    const places = { ...settings.places, ...change.places };
    set({ settings: { ...settings, ...change, places } });
    pending = { ...pending, ...change };
    if (change.places !== undefined) pending = { ...pending, places };
    timer ??= setTimeout(() => void flushSettings(), settleTime);
  },
  stepText: (step) => {
    const { settings, change } = get();
    if (settings === null) return;
    const size = textSizes[textSizes.indexOf(settings.textSize) + step];
    if (size !== undefined) change({ textSize: size });
  },
  keepPlace: (briefing, place) => {
    const before = get().settings?.places[briefing];
    const same =
      before?.block === place.block &&
      before.past === place.past &&
      before.claim === place.claim &&
      before.reached === place.reached;
    if (!same) get().change({ places: { [briefing]: { ...place, at: new Date().toISOString() } } });
  },
}));
