import type { Flag } from './entry.ts';
import { type Layers, latestByAuthor } from './layers.ts';

/** How many colleagues' flags on a claim a blind check covers: none once the reader has flagged it. */
export function coveredFlags(flags: readonly Flag[], claim: string, { own, hidden, blind }: Layers): number {
  if (!blind) return 0;
  const latest = latestByAuthor(flags.filter((flag) => flag.claim === claim)).get(claim) ?? [];
  if (latest.some(({ author }) => author.id === own)) return 0;
  return latest.filter(({ author, status }) => !hidden.has(author.id) && status !== 'unchecked').length;
}
