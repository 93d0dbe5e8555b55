import { useEffect } from 'react';
import type { Settings } from '../../shared/host/settings.ts';
import { useSettings } from '../state/settings-store.ts';
import { useMedia } from './use-media.ts';

const darkSystem = '(prefers-color-scheme: dark)';

/** A theme as the tokens know it: what "as the system" comes to is one of these. */
export type ShownTheme = Exclude<Settings['theme'], 'system'>;

/** The theme a setting comes to on this machine now. */
export function resolveTheme(theme: Settings['theme']): ShownTheme {
  if (theme !== 'system') return theme;
  return window.matchMedia(darkSystem).matches ? 'dark' : 'light';
}

/** The theme on show; it follows the settings and, for 'system', the machine. */
export function useTheme(): ShownTheme {
  const theme = useSettings(({ settings }) => settings?.theme ?? 'system');
  const dark = useMedia(darkSystem);
  if (theme !== 'system') return theme;
  return dark ? 'dark' : 'light';
}

/** Puts the theme on the page, where the tokens are. */
export function useThemeOnPage(): void {
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
