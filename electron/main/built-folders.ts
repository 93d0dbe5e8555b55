import { join } from 'node:path';

/** Where the build puts the compiled briefings and the pages, beside the main bundle. */
export const contentFolder = join(import.meta.dirname, '../content');
export const pagesFolder = join(import.meta.dirname, '../renderer');
