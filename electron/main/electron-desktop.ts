import { BrowserWindow, ClipboardItem, clipboard, dialog, type OpenDialogOptions, shell } from 'electron';
import { t } from '../../shared/language/t.ts';
import type { Desktop } from '../services/desktop.ts';
import { fileKindOf } from '../services/file-name.ts';
import { packPage } from '../services/window-rules/app-address.ts';
import { externalLink } from '../services/window-rules/external-link.ts';
import { webPreferences } from './window-preferences.ts';

/** Services' desktop, by Electron. `owner` is the window that dialogs belong to; null in pack mode. */
export function createElectronDesktop(owner: () => BrowserWindow | null): Desktop {
  return {
    async chooseFile(suggestedName) {
      const window = owner();
      const { name, extension } = fileKindOf(suggestedName);
      const question = { defaultPath: suggestedName, filters: [{ name, extensions: [extension] }] };
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(question)
        : dialog.showSaveDialog(window, question));
      return canceled || filePath === '' ? null : filePath;
    },
    async openFile(extensions) {
      const window = owner();
      const question: OpenDialogOptions = {
        properties: ['openFile'],
        filters: [{ name: t`Notes and flags`, extensions: [...extensions] }],
      };
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(question)
        : dialog.showOpenDialog(window, question));
      return canceled ? null : (filePaths[0] ?? null);
    },
    async copy(content) {
      if ('text' in content) return clipboard.writeText(content.text);
      const picture = new Blob([content.png], { type: 'image/png' });
      await clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    },
    async openPackWindow() {
      // Chromium draws hidden pages seldom, and charts are finished only when they are drawn.
      const window = new BrowserWindow({
        show: false,
        webPreferences: { ...webPreferences, backgroundThrottling: false },
      });
      try {
        await window.loadURL(packPage);
      } catch (error) {
        window.destroy();
        throw error;
      }
      return {
        print: (_paper, quality) =>
          window.webContents.printToPDF({
            preferCSSPageSize: true,
            printBackground: true,
            generateTaggedPDF: quality === 'final',
            generateDocumentOutline: quality === 'final',
          }),
        close: async () => window.destroy(),
      };
    },
    async openPath(path) {
      const problem = await shell.openPath(path);
      if (problem !== '') throw new Error(problem);
    },
    showInFolder: async (path) => shell.showItemInFolder(path),
    async openLink(href) {
      const link = externalLink(href);
      if (link === null) throw new Error('Only http and https links are opened.');
      await shell.openExternal(link);
    },
  };
}
