import { NamedEvents, onlyImplemented } from './implemented.ts';
import { openWindows, type ThemeSource } from './windows.ts';

class NativeTheme extends NamedEvents {
  #source: ThemeSource = 'system';

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    if (source === this.#source) return;
    this.#source = source;
    for (const window of openWindows) window.showTheme(source);
    this.emit('updated');
  }

  /** What the system prefers is Chromium's to know, and light until then. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const theTheme = new NativeTheme();

export const nativeTheme = onlyImplemented('nativeTheme', theTheme);
