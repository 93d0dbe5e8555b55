import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';

const Welcome = lazy(() => import('./Welcome.tsx'));

/** The first run's page of keys, until a claim or a passage is chosen or the page is closed; never again after that. */
export function WelcomeOnce(): ReactNode {
  const first = useSettings(({ settings }) => settings?.welcomed === false);
  const change = useSettings((settings) => settings.change);
  const chosen = useReading(({ selection, passage }) => (selection ?? passage) !== null);
  useEffect(() => {
    if (first && chosen) change({ welcomed: true });
  }, [first, chosen, change]);
  if (!first || chosen) return null;
  return (
    <Suspense fallback={null}>
      <Welcome onClose={() => change({ welcomed: true })} />
    </Suspense>
  );
}
