import type { ReactNode } from 'react';
import { ChartInstrument } from '../charts/ChartInstrument.tsx';
import { chartsOf, selectedClaim, useReading } from '../state/reading-store.ts';
import { Dialog } from './Dialog.tsx';

/** The selected claim's chart as large as the window allows, to work with. */
export default function EnlargedChart(): ReactNode {
  const claim = useReading(selectedClaim);
  const charts = useReading((reading) => reading.charts);
  const chosen = useReading((reading) => reading.chart);
  if (claim === null) return null;
  const all = chartsOf(claim, charts);
  const chart = all.find((each) => each.id === chosen) ?? all[0];
  return (
    <Dialog title={`Chart for ${claim.number}`} className="chart-dialog">
      {chart === undefined ? (
        <p>{claim.number} is on no chart.</p>
      ) : (
        <ChartInstrument key={chart.id} chart={chart} focus={claim.id} />
      )}
    </Dialog>
  );
}
