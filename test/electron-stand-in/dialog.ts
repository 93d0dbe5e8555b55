import { resolve } from 'node:path';
import type { BrowserWindow } from './browser-window.ts';
import { pageOf } from './browser-window.ts';
import { orders, report } from './chromium-host.ts';
import { onlyImplemented, onlyKnown } from './implemented.ts';

interface SaveOptions {
  readonly defaultPath: string;
}

interface SaveAnswer {
  readonly canceled: boolean;
  readonly filePath: string;
}

function answer(path: string | null): SaveAnswer {
  return path === null || path === '' ? { canceled: true, filePath: '' } : { canceled: false, filePath: resolve(path) };
}

interface OpenOptions {
  readonly properties: readonly string[];
}

interface OpenAnswer {
  readonly canceled: boolean;
  readonly filePaths: readonly string[];
}

function opened(path: string | null): OpenAnswer {
  const { canceled, filePath } = answer(path);
  return { canceled, filePaths: canceled ? [] : [filePath] };
}

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly [string, string];
}

const presses = [...(orders.press ?? [])];

/** The app prints what it says here, too, so there is nothing left to show. */
function showErrorBox(_title: string, _content: string): void {}

/** Chromium has no file dialogs for programs: a window that is seen asks in words, a hidden one has its orders. */
export const dialog = onlyImplemented('dialog', {
  showErrorBox,
  async showMessageBox(window: BrowserWindow, options: Question): Promise<{ readonly response: number }> {
    onlyKnown('showMessageBox options', options, ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId']);
    const { message, detail, buttons } = options;
    report({ kind: 'asked', question: message });
    const pressed = presses.shift();
    if (pressed !== undefined) return { response: buttons.indexOf(pressed) };
    const page = await pageOf(window);
    if (!orders.visible || page === undefined) {
      throw new Error(`The stand-in for Electron was asked “${message}” and given no answer to it.`);
    }
    const question = `${message} ${detail}\n\nOK: ${buttons[1]}\nCancel: ${buttons[0]}`;
    return { response: (await page.evaluate((text) => confirm(text), question)) ? 1 : 0 };
  },
  async showSaveDialog(window: BrowserWindow, options: SaveOptions): Promise<SaveAnswer> {
    onlyKnown('showSaveDialog options', options, ['defaultPath', 'filters']);
    if (orders.saveAs !== undefined) return answer(orders.saveAs);
    const page = await pageOf(window);
    if (!orders.visible || page === undefined) {
      throw new Error('The stand-in for Electron was asked for a save dialog and given no answer to it.');
    }
    const question = `Save as (the folder is ${process.cwd()}):`;
    return answer(await page.evaluate(([text, name]) => prompt(text, name), [question, options.defaultPath] as const));
  },
  async showOpenDialog(window: BrowserWindow, options: OpenOptions): Promise<OpenAnswer> {
    onlyKnown('showOpenDialog options', options, ['properties', 'filters']);
    if (options.properties.join() !== 'openFile') {
      throw new Error('The stand-in for Electron opens one file at a time, and nothing else.');
    }
    if (orders.openFile !== undefined) return opened(orders.openFile);
    const page = await pageOf(window);
    if (!orders.visible || page === undefined) {
      throw new Error('The stand-in for Electron was asked for an open dialog and given no answer to it.');
    }
    return opened(await page.evaluate((text) => prompt(text), `Open (the folder is ${process.cwd()}):`));
  },
});
