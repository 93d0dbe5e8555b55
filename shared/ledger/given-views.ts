import type { SavedView } from '../host/settings.ts';
import { defaultSort, writeSort } from './sort.ts';

/** Views that every reader has: where a claim lacks something, or has aged. */
export const givenViews: readonly SavedView[] = [
  { name: 'No source named', query: 'check:no-source', sort: writeSort(defaultSort) },
  { name: 'No figure', query: '-has:figure', sort: writeSort(defaultSort) },
  { name: 'No chart', query: '-has:chart', sort: writeSort(defaultSort) },
  { name: 'Aged', query: 'as-of:aged', sort: 'as-of' },
  { name: 'Gone stale', query: 'flag:stale', sort: 'number' },
  { name: 'With notes', query: 'has:note', sort: '-notes' },
];
