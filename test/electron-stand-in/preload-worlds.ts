/** Source for two worlds of a page. Both run before the page's own scripts, which never see the channel's name. */
export interface WorldScripts {
  /** For a world of its own: runs the preload, which may require what Electron's sandbox allows and no more. */
  readonly preloadWorld: string;
  /** For the page's world: receives what the preload exposes. */
  readonly pageWorld: string;
}

/** The name of the world that Electron runs preloads in. */
export const preloadWorldName = 'Electron Isolated Context';

/** The function in the preload's world that carries a message out to the stand-in. */
export const outward = 'standInSend';

/** The function in the preload's world that takes a message from the stand-in. */
export const inward = 'standInReceive';

/**
 * The worlds share the document and nothing else, so an exposed function crosses as an event on it. Event details are
 * cloned between worlds, as Electron's bridge does it.
 */
function pageWorld(channel: string): void {
  const calls = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  const listeners = new Map<number, (...args: unknown[]) => unknown>();
  let last = 0;
  const listen = <T>(kind: string, take: (detail: T) => void) =>
    document.addEventListener(`${channel}-${kind}`, (event) => {
      event.stopImmediatePropagation();
      take((event as CustomEvent<T>).detail);
    });

  listen<{ key: string }>('expose', ({ key }) => {
    const exposed = (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        calls.set(id, { resolve, reject });
        const sent = args.map((value) => {
          if (typeof value !== 'function') return { value };
          last += 1;
          listeners.set(last, value as (...args: unknown[]) => unknown);
          return { listener: last };
        });
        document.dispatchEvent(new CustomEvent(`${channel}-call`, { detail: { id, key, args: sent } }));
      });
    Object.defineProperty(window, key, { value: exposed, enumerable: true, configurable: false, writable: false });
  });
  listen<{ id: number; value?: unknown; error?: string }>('reply', ({ id, value, error }) => {
    const call = calls.get(id);
    calls.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  });
  // In Electron a page may always close its window.
  window.close = () => void document.dispatchEvent(new CustomEvent(`${channel}-close`));
  listen<{ listener: number; args: unknown[] }>('tell', ({ listener, args }) => listeners.get(listener)?.(...args));
}

function preloadWorld(
  channel: string,
  outwardName: string,
  inwardName: string,
  run: (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void,
): void {
  // Electron runs preloads in top frames only.
  if (window !== window.top) return;
  const world = globalThis as unknown as Record<string, unknown>;
  const send = (message: unknown) => (world[outwardName] as (text: string) => void)(JSON.stringify(message));
  const dispatch = (kind: string, detail: unknown) =>
    document.dispatchEvent(new CustomEvent(`${channel}-${kind}`, { detail }));
  const refuse = (name: string): never => {
    throw new Error(`The stand-in for Electron has no ${name} in a preload. Add it, or don't use it.`);
  };
  const only = (name: string, target: object) =>
    new Proxy(target, {
      get: (object, property) =>
        property in object ? Reflect.get(object, property) : refuse(`${name}.${String(property)}`),
    });

  const invocations = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  const heard = new Map<string, ((event: object, ...args: unknown[]) => void)[]>();
  const exposed = new Map<string, (...args: unknown[]) => unknown>();
  let last = 0;

  world[inwardName] = (message: {
    id?: number;
    value?: unknown;
    error?: string;
    channel?: string;
    args?: unknown[];
  }) => {
    if (message.id === undefined) {
      for (const listener of heard.get(message.channel ?? '') ?? [])
        listener(only('event', {}), ...(message.args ?? []));
      return;
    }
    const invocation = invocations.get(message.id);
    invocations.delete(message.id);
    if (message.error === undefined) invocation?.resolve(message.value);
    else invocation?.reject(new Error(message.error));
  };

  document.addEventListener(`${channel}-call`, async (event) => {
    event.stopImmediatePropagation();
    const { id, key, args } = (event as CustomEvent).detail as {
      id: number;
      key: string;
      args: { value?: unknown; listener?: number }[];
    };
    try {
      const received = args.map(({ value, listener }) =>
        listener === undefined ? value : (...told: unknown[]) => dispatch('tell', { listener, args: told }),
      );
      dispatch('reply', { id, value: await exposed.get(key)?.(...received) });
    } catch (error) {
      dispatch('reply', { id, error: error instanceof Error ? error.message : String(error) });
    }
  });

  document.addEventListener(`${channel}-close`, () => send({ kind: 'close' }));

  const electron = only('electron', {
    contextBridge: only('contextBridge', {
      exposeInMainWorld(key: string, value: unknown) {
        if (typeof value !== 'function') refuse('contextBridge for anything but a function');
        exposed.set(key, value as (...args: unknown[]) => unknown);
        dispatch('expose', { key });
      },
    }),
    ipcRenderer: only('ipcRenderer', {
      invoke: (name: string, ...args: unknown[]) =>
        new Promise((resolve, reject) => {
          last += 1;
          invocations.set(last, { resolve, reject });
          send({ kind: 'invoke', id: last, channel: name, args });
        }),
      on(name: string, listener: (event: object, ...args: unknown[]) => void) {
        heard.set(name, [...(heard.get(name) ?? []), listener]);
      },
    }),
  });
  const allowed: Record<string, unknown> = { electron };
  const require = (name: string) => (Object.hasOwn(allowed, name) ? allowed[name] : refuse(`require('${name}')`));
  const place = () => send({ kind: 'place', x: screenX, y: screenY, width: outerWidth, height: outerHeight });
  addEventListener('resize', place);
  addEventListener('blur', place);

  const module = { exports: {} };
  run(require, module, module.exports);
}

/**
 * Puts a preload's bundle into the two scripts. `channel` is a secret of this window. TypeScript runners mark
 * functions with a `__name` of theirs, which the worlds don't have.
 */
export function worldScripts(preload: string, channel: string): WorldScripts {
  const name = JSON.stringify(channel);
  const run = `function (require, module, exports) {${preload}\n}`;
  const inScope = (call: string) => `{ const __name = (it) => it; ${call} }`;
  return {
    pageWorld: inScope(`if (window === window.top) (${pageWorld})(${name});`),
    preloadWorld: inScope(`(${preloadWorld})(${name}, '${outward}', '${inward}', ${run});`),
  };
}
