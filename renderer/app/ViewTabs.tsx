import type { ReactNode } from 'react';
import { type View, viewNames, views } from '../../shared/host/views.ts';
import { t } from '../../shared/language/t.ts';
import { useDesk } from '../state/desk-store.ts';
import { goToView } from '../state/trail.ts';

/** The places of the window. */
export function ViewTabs(): ReactNode {
  const shown = useDesk((desk) => desk.view);
  return (
    <nav className="view-tabs" aria-label={t`Views`}>
      {views.map((view: View) => (
        <button
          key={view}
          type="button"
          aria-current={view === shown ? 'page' : undefined}
          onClick={() => goToView(view)}
        >
          {viewNames[view]}
        </button>
      ))}
    </nav>
  );
}
