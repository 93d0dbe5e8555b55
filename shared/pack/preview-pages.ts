import { t } from '../language/t.ts';
import type { PackPreview, PartPages } from './pack.ts';

type Pages = Pick<PackPreview, 'pages' | 'parts'>;

/** The part that a page is in; the later one where a part begins on another's page. Null for a pack without parts. */
export function partAt(parts: readonly PartPages[], page: number): PartPages | null {
  return parts.findLast(({ first }) => first <= page) ?? parts[0] ?? null;
}

/** Where a page is, in a few words: its part and, where that is known, the first section that begins on it or goes on. */
export function placeName(parts: readonly PartPages[], page: number): string {
  const part = partAt(parts, page);
  const sections = part?.sections ?? [];
  const section = sections.find(({ first }) => first === page) ?? sections.findLast(({ first }) => first < page);
  return [part?.label, section?.label].filter((label) => label !== undefined).join(', ');
}

/** A part's stretch of the bar, which all parts share by their pages. */
export interface PartSegment {
  readonly id: string;
  readonly label: string;
  /** How many pages it takes alone. */
  readonly pages: number;
  /** How much of it is done, 0 to 1. */
  readonly filled: number;
}

/** The bar of a pack of which `done`, 0 to 1, is done. A part with no page of its own has no segment. */
export function partSegments({ pages, parts }: Pages, done: number): readonly PartSegment[] {
  const reached = done * pages;
  return parts.flatMap(({ id, label, first }, index) => {
    const own = (parts[index + 1]?.first ?? pages + 1) - first;
    const filled = Math.min(1, Math.max(0, (reached - (first - 1)) / own));
    return own > 0 ? [{ id, label, pages: own, filled }] : [];
  });
}

/** Where a reader who was on `page` of one preview is in the next: as far into the same part as it still has pages. */
export function samePlace(page: number, before: Pages | null, after: Pages): number {
  const part = before === null ? null : partAt(before.parts, page);
  const now = after.parts.find(({ id }) => id === part?.id);
  if (part === null || now === undefined) return Math.min(page, after.pages);
  return Math.min(now.first + Math.min(page - part.first, now.pages - 1), after.pages);
}

/** How long is left, in words; empty where nothing measured tells. */
export function timeLeft(seconds: number | null): string {
  if (seconds === null) return '';
  if (seconds < 1.5) return t`About a second left`;
  if (seconds < 90) return t`About ${Math.round(seconds)} seconds left`;
  return t`About ${Math.round(seconds / 60)} minutes left`;
}
