/** Only what a browser can open safely; everything else that a text calls a link is shown as its words. */
export function isOutsideLink(href: string): boolean {
  return URL.canParse(href) && ['http:', 'https:'].includes(new URL(href).protocol);
}
