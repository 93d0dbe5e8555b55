import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { ChartInstrument } from '../charts/ChartInstrument.tsx';
import { chartsOf, selectedClaim, shownOf, useReading } from '../state/reading-store.ts';
import { useStatusBar } from '../state/status-bar-store.ts';
import { Dialog } from './Dialog.tsx';
import { ToastLine } from './ToastLine.tsx';

/** The selected claim's chart as large as the window allows, to work with. */
export default function EnlargedChart(): ReactNode {
  const claim = useReading(selectedClaim);
  const charts = useReading((reading) => reading.charts);
  const chosen = useReading((reading) => reading.chart);
  const toast = useStatusBar((status) => status.toast);
  if (claim === null) return null;
  const chart = shownOf(chartsOf(claim, charts), chosen);
  return (
    <Dialog title={t`Chart for ${claim.number}`} className="chart-dialog">
      {chart === undefined ? (
        <p>{t`${claim.number} is on no chart.`}</p>
      ) : (
        <ChartInstrument key={chart.id} chart={chart} focus={claim.id} />
      )}
      {/* The status bar lies behind, where its Undo can't be reached. */}
      {toast !== null && toast.undo !== null && (
        <p className="dialog-toast">
          <ToastLine toast={toast} />
        </p>
      )}
    </Dialog>
  );
}
