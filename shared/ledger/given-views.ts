import type { SavedView } from '../host/settings.ts';
import { t } from '../language/t.ts';
import { defaultSort, writeSort } from './sort.ts';

/** Views that every reader has: where a claim lacks something, or has aged. */
export const givenViews: readonly SavedView[] = [
  { name: t`No source named`, query: 'check:no-source', sort: writeSort(defaultSort) },
  { name: t`No figure`, query: '-has:figure', sort: writeSort(defaultSort) },
  { name: t`No chart`, query: '-has:chart', sort: writeSort(defaultSort) },
  { name: t`Aged`, query: 'as-of:aged', sort: 'as-of' },
  { name: t`Gone stale`, query: 'flag:stale', sort: 'number' },
  { name: t`With notes`, query: 'has:note', sort: '-notes' },
];
