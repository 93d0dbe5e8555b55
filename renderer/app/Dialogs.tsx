import { lazy, type ReactNode, Suspense } from 'react';
import { type DialogName, useReading } from '../state/reading-store.ts';

const KeysSheet = lazy(() => import('./KeysSheet.tsx'));
const SettingsDialog = lazy(() => import('./SettingsDialog.tsx'));
const ContentsDialog = lazy(() => import('./ContentsDialog.tsx'));
const EnlargedChart = lazy(() => import('./EnlargedChart.tsx'));
const Palette = lazy(() => import('../palette/Palette.tsx'));
const ProgressDialog = lazy(() => import('../verification/ProgressDialog.tsx'));
const ClaimChoice = lazy(() => import('./ClaimChoice.tsx'));

function dialogOf(name: DialogName): ReactNode {
  switch (name) {
    case 'keys':
      return <KeysSheet />;
    case 'settings':
      return <SettingsDialog />;
    case 'contents':
      return <ContentsDialog />;
    case 'chart':
      return <EnlargedChart />;
    case 'claims':
      return <ClaimChoice />;
    case 'palette':
      return <Palette />;
    case 'progress':
      return <ProgressDialog />;
  }
}

/** The dialog that is open, loaded when it is first wanted. */
export function Dialogs(): ReactNode {
  const name = useReading((reading) => reading.dialog);
  return <Suspense fallback={null}>{name === null ? null : dialogOf(name)}</Suspense>;
}
