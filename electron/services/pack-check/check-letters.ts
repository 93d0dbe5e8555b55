import { missesLetters } from '../pack/missing-letters.ts';
import type { Fault } from './check-pdf.ts';
import type { OpenedPack } from './open-pack.ts';

/** Letters that no font has say nothing to whoever reads them. */
export function checkLetters({ pages, contents }: OpenedPack): readonly Fault[] {
  return pages.flatMap((page, index) =>
    missesLetters(page, contents[index] ?? '')
      ? [{ page: index + 1, what: 'letters that no font has are drawn as boxes' }]
      : [],
  );
}
