import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';
import { appUrl, servedUrl } from './address.ts';
import { ownPage, useSwitch } from './chromium-host.ts';
import { NamedEvents, onlyImplemented, onlyKnown, preventable } from './implemented.ts';
import { answerInvocation } from './ipc-main.ts';
import { inward, outward, preloadWorldName, worldScripts } from './preload-worlds.ts';
import { defaultSession } from './session.ts';

const outwardSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invoke'), id: z.int(), channel: z.string(), args: z.array(z.unknown()) }),
  z.object({ kind: z.literal('close') }),
  z.object({ kind: z.literal('place'), x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
]);

/** A window's place on the screen, as its page sees it. */
export type Place = Readonly<{ x: number; y: number; width: number; height: number }>;

/** How Playwright and Chromium say that a page closed or went elsewhere. */
const pageHasGone = /has been closed|session closed|navigated or closed|cannot find context|context was destroyed/i;

/** What a page does to its window. */
export interface PageDeeds {
  moved(place: Place): void;
  close(): void;
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

/** A page in Chromium and a DevTools line to it. */
export interface OpenPage {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** The page of a window, with the preload in a world of its own. */
export class WebContents extends NamedEvents {
  readonly ready: Promise<OpenPage>;
  readonly #deeds: PageDeeds;
  #opens: OpenHandler = () => ({ action: 'allow' });
  #world: number | null = null;
  #opening: string | null = null;
  #page: Page | null = null;

  constructor(preload: string, deeds: PageDeeds) {
    super('webContents', ['will-frame-navigate', 'will-navigate', 'will-redirect', 'will-attach-webview']);
    this.#deeds = deeds;
    // The app hears of the page first: what it says then may bear on how Chromium starts.
    this.ready = Promise.resolve().then(() => this.#prepare(preload));
  }

  getURL(): string {
    return this.#page === null ? '' : appUrl(this.#page.url());
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#opens = handler;
  }

  /** Chromium takes the policy as it starts, for all its pages; its headless build knows the older spelling only. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    useSwitch(`--webrtc-ip-handling-policy=${policy}`);
    useSwitch(`--force-webrtc-ip-handling-policy=${policy}`);
  }

  send(channel: string, ...args: readonly unknown[]): void {
    void this.#tell({ channel, args });
  }

  async printToPDF(options: Readonly<Record<string, boolean>>): Promise<Buffer> {
    const known = ['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline'];
    const { devtools } = await this.ready;
    const { data } = await devtools.send('Page.printToPDF', onlyKnown('printToPDF', options, known));
    return Buffer.from(data, 'base64');
  }

  /** Resolves when the page and all that it names has loaded, as Electron's loadURL. */
  async load(url: string): Promise<void> {
    const { page } = await this.ready;
    this.#opening = url;
    const response = await page.goto(servedUrl(url));
    this.#opening = null;
    if (response === null || !response.ok()) throw new Error(`${url} could not be loaded (${response?.status()}).`);
  }

  async #prepare(preload: string): Promise<OpenPage> {
    const page = await ownPage({
      mayNavigate: (url) => url === this.#opening || this.#allowsNavigation(url),
      mayOpen: (url) => this.#opens({ url }).action !== 'deny',
    });
    this.#page = page;
    const devtools = await page.context().newCDPSession(page);
    const { frameTree } = await devtools.send('Page.getFrameTree');
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      // A frame inside the page has a world of that name too, with no preload in it.
      const inTopFrame = context.auxData?.frameId === frameTree.frame.id;
      if (inTopFrame && context.name === preloadWorldName) this.#world = context.id;
    });
    devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === outward && executionContextId === this.#world) void this.#receive(page, payload, executionContextId);
    });
    const { pageWorld, preloadWorld } = worldScripts(readFileSync(preload, 'utf8'), randomUUID());
    const permissions = (await defaultSession.granted()) as never[];
    await Promise.all([
      devtools.send('Page.enable'),
      devtools.send('Runtime.enable'),
      devtools.send('Browser.grantPermissions', { permissions }),
      devtools.send('Runtime.addBinding', { name: outward, executionContextName: preloadWorldName }),
      devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorld }),
      devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadWorld, worldName: preloadWorldName }),
    ]);
    return { page, devtools };
  }

  /** Shows the page in a theme, whatever the system prefers. */
  async prefer(theme: 'system' | 'light' | 'dark'): Promise<void> {
    const { page, devtools } = await this.ready;
    const value = theme === 'system' ? '' : theme;
    const features = [{ name: 'prefers-color-scheme', value }];
    await devtools.send('Emulation.setEmulatedMedia', { features }).catch((error: unknown) => {
      // A window that closes meanwhile needs no theme any more.
      if (!page.isClosed()) throw error;
    });
  }

  #allowsNavigation(url: string): boolean {
    const event = preventable({ url, isMainFrame: true });
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event);
    return !event.defaultPrevented;
  }

  async #receive(page: Page, payload: string, world: number): Promise<void> {
    const message = outwardSchema.parse(JSON.parse(payload));
    if (message.kind === 'place') {
      const { x, y, width, height } = message;
      return this.#deeds.moved({ x, y, width, height });
    }
    if (message.kind === 'close') return this.#deeds.close();
    const senderFrame = onlyImplemented('senderFrame', { url: appUrl(page.url()), parent: null });
    const event = onlyImplemented('ipcMain event', { senderFrame, sender: this });
    const reply = await answerInvocation(event, message.channel, message.args);
    // A page that has gone meanwhile waits for no answer.
    if (world === this.#world) await this.#tell({ id: message.id, ...reply });
  }

  async #tell(message: object): Promise<void> {
    const { page, devtools } = await this.ready;
    if (this.#world === null || page.isClosed()) return;
    try {
      await devtools.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (message) { ${inward}(message); }`,
        executionContextId: this.#world,
        arguments: [{ value: message }],
      });
    } catch (error) {
      // A page that closed or went elsewhere meanwhile hears no more, in Electron as here.
      if (!pageHasGone.test(String(error))) throw error;
    }
  }
}
