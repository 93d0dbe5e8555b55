import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { orders, report } from './chromium-host.ts';
import { onlyImplemented } from './implemented.ts';

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Hands something to whatever program the system has for it. */
async function handOver(thing: string): Promise<void> {
  const [program = 'xdg-open', ...args] = openers[process.platform] ?? ['xdg-open'];
  await new Promise<void>((resolve, reject) => {
    const opener = spawn(program, [...args, thing], { stdio: 'ignore', detached: true });
    opener.once('error', reject);
    opener.once('spawn', resolve);
    opener.unref();
  });
}

export const shell = onlyImplemented('shell', {
  /** Hands a link to the system's browser; unseen, the link is only told to whoever looks on. */
  async openExternal(url: string): Promise<void> {
    report({ kind: 'opened-link', url });
    if (orders.visible) await handOver(url);
  },
  /** Answers, as Electron does, with what went wrong, or with nothing. */
  async openPath(path: string): Promise<string> {
    report({ kind: 'opened-path', path });
    try {
      if (orders.visible) await handOver(path);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
  /** No program of its own can show a file among its neighbours everywhere: the folder opens. */
  showItemInFolder(path: string): void {
    report({ kind: 'shown-path', path });
    if (!orders.visible) return;
    handOver(dirname(path)).catch(() => {
      // Electron's own says nothing where no folder window opens, either.
    });
  },
});
