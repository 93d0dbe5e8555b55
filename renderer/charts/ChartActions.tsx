import { type ReactNode, useState } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { t } from '../../shared/language/t.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { useReading } from '../state/reading-store.ts';
import { copyChartLink, copyData, copyPicture } from './copy-chart.ts';
import { saveChart } from './save-chart.ts';
import { toggleTable } from './toggle-table.ts';

interface ChartActionsProps {
  /** As it was authored, which is how it is saved. */
  readonly chart: Chart;
  /** As it is shown, on the scale and in the unit that were chosen. */
  readonly shown: Chart;
}

const formats = [
  { format: 'svg', name: 'SVG' },
  { format: 'png', name: 'PNG' },
  { format: 'zip', name: t`Zip with data` },
] as const;

/** What can be done with a chart: its table, copies of it as it is shown, and files of it. */
export function ChartActions({ chart, shown }: ChartActionsProps): ReactNode {
  const table = useReading((reading) => reading.table);
  // A dialog hides the status bar from screen readers, so what was copied is said here too.
  const [outcome, setOutcome] = useState('');
  return (
    <p className="instrument-actions">
      <button type="button" className="text-button" aria-pressed={table} onClick={toggleTable}>
        {t`Table `}
        <CommandKey id="chart-table" />
      </button>
      <button type="button" className="text-button" onClick={() => void copyPicture(shown).then(setOutcome)}>
        {t`Copy as picture`}
      </button>
      <button type="button" className="text-button" onClick={() => void copyData(shown).then(setOutcome)}>
        {t`Copy data`}
      </button>
      <button type="button" className="text-button" onClick={() => void copyChartLink(chart).then(setOutcome)}>
        {t`Copy a link`}
      </button>
      <span className="save-chart">
        {t`Save`}
        {shown !== chart && t` as authored`}:
        {formats.map(({ format, name }) => (
          <button
            key={format}
            type="button"
            className="text-button"
            aria-label={t`Save the chart as ${name}`}
            onClick={() => void saveChart(chart, format).then(setOutcome)}
          >
            {name}
          </button>
        ))}
      </span>
      <span role="status">{outcome}</span>
    </p>
  );
}
