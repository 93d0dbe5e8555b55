import type { ReactNode } from 'react';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { chartsOf, selectedClaim, useReading } from '../state/reading-store.ts';
import { chooseAmong } from '../state/trail.ts';
import { Dialog } from './Dialog.tsx';

/** The selected claim's chart as large as the window allows. */
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
        <ChartFigure chart={chart} focus={claim.id} onClaims={chooseAmong} />
      )}
    </Dialog>
  );
}
