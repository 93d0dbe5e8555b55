import { lazy, type ReactNode, Suspense } from 'react';
import { type DialogName, useReading } from '../state/reading-store.ts';
import { warmLazy } from './warm-lazy.tsx';

const KeysSheet = lazy(() => import('./KeysSheet.tsx'));
const SettingsDialog = lazy(() => import('./SettingsDialog.tsx'));
const ContentsDialog = lazy(() => import('./ContentsDialog.tsx'));
const EnlargedChart = lazy(() => import('./EnlargedChart.tsx'));
const ProgressDialog = lazy(() => import('../verification/ProgressDialog.tsx'));
const ClaimChoice = lazy(() => import('./ClaimChoice.tsx'));
const FilesDialog = lazy(() => import('../files/FilesDialog.tsx'));
const ExportDialog = lazy(() => import('../exchange/ExportDialog.tsx'));
const ImportDialog = lazy(() => import('../exchange/ImportDialog.tsx'));
const BackupsDialog = lazy(() => import('../exchange/BackupsDialog.tsx'));
const DisagreementsDialog = lazy(() => import('../exchange/DisagreementsDialog.tsx'));

const ScaleDialog = lazy(() => import('../verification/ScaleDialog.tsx'));
const CorrectionsDialog = lazy(() => import('../verification/CorrectionsDialog.tsx'));
const PackDialog = lazy(() => import('../pack-dialog/PackDialog.tsx'));

const { Component: Palette, warm } = warmLazy(() => import('../palette/Palette.tsx'));

/** Has the palette ready, so that it is there in the frame after its key. */
export const warmPalette = warm;

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
    case 'save-file':
      return <FilesDialog />;
    case 'export-notes':
      return <ExportDialog />;
    case 'import-notes':
      return <ImportDialog />;
    case 'backups':
      return <BackupsDialog />;
    case 'disagreements':
      return <DisagreementsDialog />;
    case 'scale':
      return <ScaleDialog />;
    case 'corrections':
      return <CorrectionsDialog />;
    case 'pack':
      return <PackDialog />;
  }
}

/** The dialog that is open, loaded when it is first wanted. */
export function Dialogs(): ReactNode {
  const name = useReading((reading) => reading.dialog);
  return <Suspense fallback={null}>{name === null ? null : dialogOf(name)}</Suspense>;
}
