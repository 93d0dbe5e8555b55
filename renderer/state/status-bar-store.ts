import { create } from 'zustand';

/** One line in the status bar, with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
  /** Whether it only answers the last key, and is done with at the next. */
  readonly passing: boolean;
}

interface StatusBarState {
  readonly toast: Toast | null;
  /** What is under way, such as a pack being set; null when nothing is. */
  readonly busy: string | null;
  /** When something last became durable, ISO 8601. */
  readonly savedAt: string | null;
  readonly dismiss: () => void;
}

/** How long a toast and its Undo stay. */
const toastTime = 10_000;

let nextToast = 0;

export const useStatusBar = create<StatusBarState>()((set) => ({
  toast: null,
  busy: null,
  savedAt: null,
  dismiss: () => set({ toast: null }),
}));

/** Shows a line in the status bar for ten seconds, and has it announced. */
export function say(text: string, undo: (() => void) | null = null, passing = false): void {
  nextToast += 1;
  const id = nextToast;
  useStatusBar.setState({ toast: { id, text, undo, passing } });
  announce(text);
  setTimeout(() => {
    if (useStatusBar.getState().toast?.id === id) useStatusBar.setState({ toast: null });
  }, toastTime);
}

/** Says why a key does nothing here; the line is gone with the next key, or after ten seconds. */
export function hint(text: string): void {
  say(text, null, true);
}

/** Takes a hint away, for the reader has done the next thing; any other line stays. */
export function dropHint(): void {
  useStatusBar.setState(({ toast }) => (toast?.passing === true ? { toast: null } : {}));
}

/** Says what takes a while, until it is told null. */
export function setBusy(busy: string | null): void {
  useStatusBar.setState({ busy });
  if (busy !== null) announce(busy);
}

/** Shows when something was last saved, an ISO 8601 instant. */
export function markSaved(instant: string): void {
  useStatusBar.setState({ savedAt: instant });
}

type Listener = (text: string) => void;
let listener: Listener | null = null;
let waiting: string[] = [];
let pause: ReturnType<typeof setTimeout> | null = null;

function speakNext(): void {
  const text = waiting.shift();
  if (text === undefined || listener === null) {
    pause = null;
    return;
  }
  listener(text);
  pause = setTimeout(speakNext, 1000);
}

/** Has a sentence spoken politely by a screen reader, at most one a second; what waits too long behind others is dropped. */
export function announce(text: string): void {
  waiting = [...waiting.filter((other) => other !== text), text].slice(-3);
  if (pause === null) speakNext();
}

/** The live region's own connection: it is handed each sentence when its turn has come. */
export function onAnnouncement(hear: Listener): () => void {
  listener = hear;
  if (pause === null) speakNext();
  return () => {
    listener = null;
  };
}
