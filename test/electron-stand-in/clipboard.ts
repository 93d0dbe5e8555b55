import { orders, report } from './chromium-host.ts';
import { onlyImplemented, onlyKnown } from './implemented.ts';
import { openWindows } from './windows.ts';

/** What a page can put on the system's clipboard: the payload, and its type. */
interface Payload {
  readonly type: 'text/plain' | 'image/png';
  readonly base64: string;
}

export class ClipboardItem {
  readonly items: Readonly<Record<string, Blob>>;

  constructor(items: Readonly<Record<string, Blob>>) {
    this.items = onlyKnown('ClipboardItem type', items, ['image/png']);
  }
}

/** Chromium has the clipboard and pages may not touch it, so the page that is seen is let for as long as it writes. */
async function copyByPage(payload: Payload): Promise<void> {
  const [first] = openWindows;
  if (first === undefined) throw new Error('There is no window to copy from.');
  const page = await first.page;
  const devtools = await page.context().newCDPSession(page);
  const permission = { name: 'clipboard-write' };
  await devtools.send('Browser.setPermission', { permission, setting: 'granted' });
  try {
    await page.evaluate(async ({ type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      await navigator.clipboard.write([new window.ClipboardItem({ [type]: new Blob([bytes], { type }) })]);
    }, payload);
  } finally {
    await devtools.send('Browser.setPermission', { permission, setting: 'denied' });
    await devtools.detach();
  }
}

/** Where windows are seen it is the system's clipboard; unseen, what is copied is only told to whoever looks on. */
export const clipboard = onlyImplemented('clipboard', {
  async writeText(text: string): Promise<void> {
    report({ kind: 'copied', text });
    if (orders.visible) await copyByPage({ type: 'text/plain', base64: Buffer.from(text).toString('base64') });
  },
  async write(items: readonly ClipboardItem[]): Promise<void> {
    const [picture, ...others] = items.flatMap((item) => item.items['image/png'] ?? []);
    if (picture === undefined || others.length > 0) throw new Error('The stand-in for Electron copies one picture.');
    const base64 = Buffer.from(await picture.arrayBuffer()).toString('base64');
    report({ kind: 'copied', png: base64 });
    if (orders.visible) await copyByPage({ type: 'image/png', base64 });
  },
});
