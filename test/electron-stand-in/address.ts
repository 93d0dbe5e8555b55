/**
 * Chromium aborts unknown schemes before they can be answered, so the app's own addresses are served under a secure
 * one. The app never sees it: every URL that the stand-in reports is an app:// URL again.
 */
const served = 'https://claimbook.localhost';
const own = 'app://claimbook';

function swapped(url: string, from: string, to: string): string {
  if (url === from) return to;
  return url.startsWith(`${from}/`) ? `${to}${url.slice(from.length)}` : url;
}

/** The address that Chromium loads for a URL of the app. */
export function servedUrl(url: string): string {
  return swapped(url, own, served);
}

/** The URL that the app knows for an address in Chromium. */
export function appUrl(url: string): string {
  return swapped(url, served, own);
}
