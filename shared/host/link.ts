/** What a link into the app points at. */
export type AppLink =
  | { readonly type: 'claim'; readonly claim: string }
  | { readonly type: 'chart'; readonly chart: string }
  | { readonly type: 'note'; readonly note: string };

/** The scheme that the system hands to Claimbook. */
export const linkScheme = 'claimbook';

const shape = new RegExp(`^${linkScheme}://(claim|chart|note)/([a-z0-9_-]{1,64})/?$`);

/** `claimbook://claim/c_pro_output_price`. */
export function formatLink(link: AppLink): string {
  switch (link.type) {
    case 'claim':
      return `${linkScheme}://claim/${link.claim}`;
    case 'chart':
      return `${linkScheme}://chart/${link.chart}`;
    case 'note':
      return `${linkScheme}://note/${link.note}`;
  }
}

/** What a link points at; null where it is none of ours. Whether the target exists is for the library to say. */
export function readLink(text: string): AppLink | null {
  const [, type, id] = shape.exec(text) ?? [];
  if (id === undefined) return null;
  if (type === 'claim') return { type, claim: id };
  if (type === 'chart') return { type, chart: id };
  return { type: 'note', note: id };
}
