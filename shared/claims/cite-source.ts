import type { Source } from '../briefing/briefing.ts';
import { formatDate } from './format.ts';

export type CitedSource = Pick<Source, 'title' | 'author' | 'publisher' | 'published'>;

/** An article in one line, as far as it says who, what, where and when; one without a title is `untitled`. */
export function citeSource({ title, author, publisher, published }: CitedSource, untitled: string | null): string {
  const date = published === null ? null : formatDate(published, 'long');
  return [author, title === null ? untitled : `“${title}”`, publisher, date].filter((part) => part !== null).join(', ');
}
