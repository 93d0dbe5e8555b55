import { spawn } from 'node:child_process';
import { orders, report } from './chromium-host.ts';
import { onlyImplemented } from './implemented.ts';

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

export const shell = onlyImplemented('shell', {
  /** Hands a link to the system's browser; unseen, the link is only told to whoever looks on. */
  async openExternal(url: string): Promise<void> {
    report({ kind: 'opened-link', url });
    if (!orders.visible) return;
    const [program = 'xdg-open', ...args] = openers[process.platform] ?? ['xdg-open'];
    await new Promise<void>((resolve, reject) => {
      const opener = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
      opener.once('error', reject);
      opener.once('spawn', resolve);
      opener.unref();
    });
  },
});
