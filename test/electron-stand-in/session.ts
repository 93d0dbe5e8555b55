import { NamedEvents, onlyImplemented } from './implemented.ts';

type Answer<T> = (answer: T) => void;
type RequestListener = (details: object, answer: Answer<{ cancel?: boolean }>) => void;
type PermissionRequest = (contents: null, permission: string, answer: Answer<boolean>) => void;
type PermissionCheck = (contents: null, permission: string) => boolean;

/** Electron's permissions and DevTools' names for them. */
const permissions: ReadonlyMap<string, string> = new Map([
  ['media', 'videoCapture'],
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboardReadWrite'],
  ['clipboard-sanitized-write', 'clipboardSanitizedWrite'],
  ['display-capture', 'displayCapture'],
  ['idle-detection', 'idleDetection'],
  ['storage-access', 'storageAccess'],
  ['window-management', 'windowManagement'],
]);

class Session extends NamedEvents {
  #onRequest: RequestListener | null = null;
  #onPermission: PermissionRequest | null = null;
  #checkPermission: PermissionCheck | null = null;

  readonly webRequest = onlyImplemented('session.webRequest', {
    onBeforeRequest: (listener: RequestListener) => {
      this.#onRequest = listener;
    },
  });

  constructor() {
    super('session', ['will-download']);
  }

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#onPermission = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#checkPermission = handler;
  }

  /** Chromium under DevTools has no spell checker to switch off. */
  setSpellCheckerEnabled(_enabled: boolean): void {}

  /** Whether the app's rule cancels a request. */
  async cancels(url: string): Promise<boolean> {
    const listener = this.#onRequest;
    if (listener === null) return false;
    const details = onlyImplemented('request details', { url });
    const { cancel } = await new Promise<{ cancel?: boolean }>((resolve) => listener(details, resolve));
    return cancel === true;
  }

  /** What the app grants, by DevTools' names; as in Electron, that is everything it does not refuse. */
  async granted(): Promise<readonly string[]> {
    const granted: string[] = [];
    for (const [name, devtools] of permissions) {
      const asked = await new Promise<boolean>((resolve) => {
        if (this.#onPermission === null) resolve(true);
        else this.#onPermission(null, name, resolve);
      });
      if (asked && (this.#checkPermission?.(null, name) ?? true)) granted.push(devtools);
    }
    return granted;
  }
}

export const defaultSession = new Session();

export const session = onlyImplemented('session', { defaultSession: onlyImplemented('session', defaultSession) });
