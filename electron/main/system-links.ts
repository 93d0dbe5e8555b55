import { resolve } from 'node:path';
import { app } from 'electron';
import { linkScheme } from '../../shared/host/link.ts';
import { linkArgument } from '../services/window-rules/link-argument.ts';

/** Hears of the links that the system hands to this copy: macOS by an event, others by starting a second copy. */
export function onSystemLink(hear: (link: string) => void): void {
  const tell = (args: readonly string[]): void => {
    const link = linkArgument(args);
    if (link !== null) hear(link);
  };
  app.on('open-url', (event, url) => {
    event.preventDefault();
    tell([url]);
  });
  app.on('second-instance', (_event, argv) => tell(argv));
}

/** Asks the system to hand claimbook:// links to this program. In development that is Electron, and the app its argument. */
export function claimSystemLinks(): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  else app.setAsDefaultProtocolClient(linkScheme, process.execPath, [resolve(process.argv[1] ?? '.')]);
}
