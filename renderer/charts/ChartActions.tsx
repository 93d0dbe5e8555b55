import { type ReactNode, useState } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { useReading } from '../state/reading-store.ts';
import { copyChartLink, copyData, copyPicture } from './copy-chart.ts';
import { toggleTable } from './toggle-table.ts';

/** What can be done with a chart as it is shown: its table, and copies of it. */
export function ChartActions({ chart }: { readonly chart: Chart }): ReactNode {
  const table = useReading((reading) => reading.table);
  // A dialog hides the status bar from screen readers, so what was copied is said here too.
  const [outcome, setOutcome] = useState('');
  return (
    <p className="instrument-actions">
      <button type="button" className="text-button" aria-pressed={table} onClick={toggleTable}>
        Table <CommandKey id="chart-table" />
      </button>
      <button type="button" className="text-button" onClick={() => void copyPicture(chart).then(setOutcome)}>
        Copy as picture
      </button>
      <button type="button" className="text-button" onClick={() => void copyData(chart).then(setOutcome)}>
        Copy data
      </button>
      <button type="button" className="text-button" onClick={() => void copyChartLink(chart).then(setOutcome)}>
        Copy a link
      </button>
      <span role="status">{outcome}</span>
    </p>
  );
}
