import { lazy, type ReactNode, Suspense } from 'react';
import { useHits } from './hits-store.ts';

const HitsBar = lazy(() => import('./HitsBar.tsx'));

/** What is found in the text and the way through it, while a search is on. */
export function HitsLine(): ReactNode {
  const query = useHits((hits) => hits.query);
  return <Suspense fallback={null}>{query !== null && <HitsBar key={query} query={query} />}</Suspense>;
}
