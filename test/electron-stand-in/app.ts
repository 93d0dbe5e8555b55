import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { endChromium, report, useSwitch } from './chromium-host.ts';
import { NamedEvents, onlyImplemented, preventable } from './implemented.ts';
import { holdInstance } from './single-instance.ts';
import { openWindows } from './windows.ts';

const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

/** Where Electron keeps the profiles of programs, so that the same profile opens in both. */
function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData/Roaming');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

class App extends NamedEvents {
  readonly isPackaged = false;
  readonly commandLine = onlyImplemented('app.commandLine', {
    appendSwitch: (key: string, value?: string) => {
      useSwitch(value === undefined ? `--${key}` : `--${key}=${value}`);
    },
  });
  readonly #paths = new Map([['userData', join(appData(), name)]]);
  #quitting = false;

  constructor() {
    super('app', [
      'second-instance',
      'open-url',
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
      'web-contents-created',
    ]);
  }

  /** Every page of the stand-in is in Chromium's sandbox anyway. */
  enableSandbox(): void {}

  async whenReady(): Promise<void> {}

  isReady(): boolean {
    return true;
  }

  getVersion(): string {
    return version;
  }

  getPath(key: string): string {
    const path = this.#paths.get(key);
    if (path === undefined) throw new Error(`The stand-in for Electron knows no path '${key}'.`);
    return path;
  }

  setPath(key: string, path: string): void {
    this.getPath(key);
    this.#paths.set(key, path);
  }

  requestSingleInstanceLock(): boolean {
    return holdInstance(this.getPath('userData'), (argv) => this.emit('second-instance', {}, argv));
  }

  /** Told and not done: a stand-in must take no links from the program that is installed. */
  setAsDefaultProtocolClient(protocol: string, _path: string, _args: readonly string[]): boolean {
    report({ kind: 'protocol-client', protocol });
    return true;
  }

  quit(): void {
    void this.#quit();
  }

  exit(code = 0): void {
    this.emit('quit');
    void endChromium().finally(() => process.exit(code));
  }

  /** For whoever looks on: a link of the system's, as macOS hands it over. */
  openUrl(url: string): void {
    this.emit('open-url', preventable({}), url);
  }

  /** For windows: the last one has gone. */
  windowsGone(): void {
    if (this.#quitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  async #quit(): Promise<void> {
    if (this.#quitting) return;
    if (!this.#allowed('before-quit')) return;
    this.#quitting = true;
    for (const window of openWindows) {
      if (await window.leave()) continue;
      this.#quitting = false;
      return;
    }
    this.#quitting = false;
    if (this.#allowed('will-quit')) this.exit();
  }

  #allowed(event: 'before-quit' | 'will-quit'): boolean {
    const question = preventable({});
    this.emit(event, question);
    return !question.defaultPrevented;
  }
}

export const theApp = new App();

export const app = onlyImplemented('app', theApp);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => theApp.quit());
