/**
 * The address to hand to the reader's browser, or null where the link is not plain http or https.
 * Everything else that an operating system opens (files, mail, other programs' schemes) is refused, and so are
 * addresses that carry a name and password, since they are read as another site than they lead to.
 */
export function externalLink(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
