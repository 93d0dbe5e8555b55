import { join } from 'node:path';
import { compileContent } from '../../content/build/compile-content.ts';
import { createSearchIndex } from '../../shared/search/search-index.ts';

/** The real library, and an index of it. */
export async function indexLibrary() {
  const { editions } = await compileContent(join(import.meta.dirname, '../../content'));
  const index = createSearchIndex();
  for (const edition of editions) index.add(edition);
  return { editions, index };
}
