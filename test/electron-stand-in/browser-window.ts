import type { Page } from 'playwright-core';
import { theApp } from './app.ts';
import { orders } from './chromium-host.ts';
import { NamedEvents, onlyImplemented, onlyKnown, preventable } from './implemented.ts';
import { theTheme } from './native-theme.ts';
import { type Place, WebContents } from './web-contents.ts';
import { openWindows, type StandInWindow, type ThemeSource } from './windows.ts';

interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences: Readonly<Record<string, unknown>> & { readonly preload: string };
}

/** Kept but not drawn: Chromium's own title bar stands where Electron's overlay would. */
const dressing = ['title', 'backgroundColor', 'titleBarStyle', 'titleBarOverlay', 'minWidth', 'minHeight', 'show'];

/** The stand-in is a sandboxed, isolated page and nothing less; an app that asks for less must not get by here. */
const requiredPreferences: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

/** The page of a window that was made by the app; other parts of the stand-in only see the proxy. */
const pages = new WeakMap<BrowserWindow, Promise<Page>>();

/** The page of a window, for dialogs. */
export function pageOf(window: BrowserWindow): Promise<Page> | undefined {
  return pages.get(window);
}

export class BrowserWindow extends NamedEvents implements StandInWindow {
  readonly webContents: WebContents;
  readonly page: Promise<Page>;
  readonly #contents: WebContents;
  #bounds: Place;
  #leaving = false;

  constructor(options: WindowOptions) {
    super('BrowserWindow', ['ready-to-show', 'close', 'closed']);
    onlyKnown('BrowserWindow options', options, [...dressing, 'x', 'y', 'width', 'height', 'webPreferences']);
    const { preload, ...preferences } = options.webPreferences;
    onlyKnown('webPreferences', preferences, [...Object.keys(requiredPreferences), 'backgroundThrottling']);
    for (const [key, value] of Object.entries(requiredPreferences)) {
      if (preferences[key] !== value)
        throw new Error(`The stand-in for Electron needs webPreferences.${key} ${value}.`);
    }
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#contents = new WebContents(preload, {
      moved: (place) => {
        this.#bounds = place;
      },
      close: () => this.close(),
    });
    this.webContents = onlyImplemented('webContents', this.#contents);
    this.page = this.#open(openWindows.size === 0);
    openWindows.add(this);
    theApp.emit('web-contents-created', {}, this.webContents);
    const named = onlyImplemented('BrowserWindow', this);
    pages.set(named, this.page);
    // biome-ignore lint/correctness/noConstructorReturn: a window, too, must throw by name on what it lacks.
    return named;
  }

  async loadURL(url: string): Promise<void> {
    await this.page;
    await this.webContents.load(url);
    this.emit('ready-to-show');
  }

  /** The first window is seen from its start, further ones never: Chromium knows no hidden window. */
  show(): void {}

  focus(): void {
    void this.page.then((page) => page.bringToFront());
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return false;
  }

  maximize(): void {}

  getNormalBounds(): Place {
    return this.#bounds;
  }

  setBackgroundColor(_colour: string): void {}

  setTitleBarOverlay(_overlay: object): void {}

  close(): void {
    void this.leave();
  }

  destroy(): void {
    this.#leaving = true;
    void this.page.then((page) => page.close());
  }

  showTheme(theme: ThemeSource): void {
    void this.#contents.prefer(theme);
  }

  async leave(): Promise<boolean> {
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.#leaving = true;
    const page = await this.page;
    if (page.isClosed()) return true;
    const left = new Promise<boolean>((resolve) => {
      page.once('close', () => resolve(true));
      page.once('dialog', () => resolve(false));
    });
    await page.close({ runBeforeUnload: true });
    this.#leaving = await left;
    return this.#leaving;
  }

  async #open(first: boolean): Promise<Page> {
    const { page, devtools } = await this.#contents.ready;
    page.once('close', () => this.#gone());
    page.on('dialog', (dialog) => {
      // In Electron a page that wants to stay stays, without a question; other dialogs are the reader's to answer.
      if (dialog.type() === 'beforeunload') void dialog.dismiss();
      else if (!orders.visible) void dialog.dismiss();
    });
    const { x, y, width, height } = this.#bounds;
    if (!orders.visible) {
      const size = { width, height, deviceScaleFactor: 1, mobile: false };
      await devtools.send('Emulation.setDeviceMetricsOverride', size);
    } else {
      const { windowId } = await devtools.send('Browser.getWindowForTarget');
      const bounds = first ? { left: x, top: y, width, height } : ({ windowState: 'minimized' } as const);
      await devtools.send('Browser.setWindowBounds', { windowId, bounds });
    }
    if (theTheme.themeSource !== 'system') await this.#contents.prefer(theTheme.themeSource);
    return page;
  }

  #gone(): void {
    if (!this.#leaving) this.emit('close', preventable({}));
    openWindows.delete(this);
    this.emit('closed');
    if (openWindows.size === 0) theApp.windowsGone();
  }
}
