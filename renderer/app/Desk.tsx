import { lazy, type ReactNode, Suspense } from 'react';
import { type View, viewNames } from '../../shared/host/views.ts';
import { t } from '../../shared/language/t.ts';
import { BriefingLetters } from '../reading/BriefingLetters.tsx';
import { Reader } from '../reading/Reader.tsx';
import { useDesk } from '../state/desk-store.ts';
import { useReading } from '../state/reading-store.ts';
import { ViewLoading } from './ViewLoading.tsx';

const LibraryView = lazy(() => import('../library/LibraryView.tsx'));
const LedgerView = lazy(() => import('../ledger/LedgerView.tsx'));
const CrossCheckView = lazy(() => import('../crosscheck/CrossCheckView.tsx'));
const NotesView = lazy(() => import('../notebook/NotesView.tsx'));

/** What fills the window between its bars. `problem` is why the first text could not be opened. */
export function Desk({ problem }: { readonly problem: string | null }): ReactNode {
  const view = useDesk((desk) => desk.view);
  const coming = (
    <main aria-busy="true">
      <ViewLoading name={t`the ${viewNames[view].toLowerCase()}`} />
    </main>
  );
  return <Suspense fallback={coming}>{viewOf(view, problem)}</Suspense>;
}

function viewOf(view: View, problem: string | null): ReactNode {
  switch (view) {
    case 'library':
      return <LibraryView />;
    case 'reader':
      return <ReaderView problem={problem} />;
    case 'ledger':
      return <LedgerView />;
    case 'cross-check':
      return <CrossCheckView />;
    case 'notes':
      return <NotesView />;
  }
}

function ReaderView({ problem }: { readonly problem: string | null }): ReactNode {
  const edition = useReading((reading) => reading.edition);
  if (edition !== null) return <Reader edition={edition} />;
  return (
    <main className="no-text" aria-busy={problem === null}>
      {problem !== null && (
        <div>
          <p role="alert">{problem}</p>
          <BriefingLetters />
        </div>
      )}
    </main>
  );
}
