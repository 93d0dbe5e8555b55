import { appHost, appScheme } from './app-address.ts';

/** The sender of a call, as far as the rule needs it: Electron's WebFrameMain fits. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a URL is one of the app's own. Parsed, because `app://claimbook.evil` starts with the right letters too. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
}

/** Whether a call comes from the top frame of one of our own pages; a frame that has gone (null) does not count. */
export function isReaderFrame(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

/** Whether a navigation only loads the page again that the window was opened with: the one kind that is let through. */
export function isReload(current: string, next: string): boolean {
  const page = (url: string) => url.split('#')[0];
  return isAppUrl(current) && page(current) === page(next);
}
