import type { Settings } from '../../../shared/host/settings.ts';

/** What the system paints: the window before the page is there, and its own buttons over our bar. */
export interface WindowColours {
  readonly background: string;
  readonly symbols: string;
}

const light: WindowColours = { background: '#E3E8EB', symbols: '#14181B' };
const sepia: WindowColours = { background: '#E3D8C5', symbols: '#221B12' };
const dark: WindowColours = { background: '#0D1012', symbols: '#E4E9EB' };

/** The desk and ink of the theme, so that neither a flash nor a foreign bar shows. */
export function windowColours(theme: Settings['theme'], systemIsDark: boolean): WindowColours {
  switch (theme) {
    case 'light':
      return light;
    case 'dark':
      return dark;
    case 'sepia':
      return sepia;
    case 'system':
      return systemIsDark ? dark : light;
  }
}

/** The system knows no sepia: its own parts of the window are light then. */
export function systemTheme(theme: Settings['theme']): Exclude<Settings['theme'], 'sepia'> {
  return theme === 'sepia' ? 'light' : theme;
}
