import type { Page } from 'playwright-core';

/** What Electron's nativeTheme can be set to. */
export type ThemeSource = 'system' | 'light' | 'dark';

/** A window as the rest of the stand-in needs it. */
export interface StandInWindow {
  /** Asks the page whether it may close; false where the page wants to stay. */
  leave(): Promise<boolean>;
  showTheme(theme: ThemeSource): void;
  readonly page: Promise<Page>;
}

/** Every window that is open. */
export const openWindows = new Set<StandInWindow>();
