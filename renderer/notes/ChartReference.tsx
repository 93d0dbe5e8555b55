import type { ReactNode } from 'react';
import { datumName } from '../../shared/charts/table-words.ts';
import { t } from '../../shared/language/t.ts';
import type { ChartPlace } from '../state/note-drafts.ts';
import { useReading } from '../state/reading-store.ts';

/** What a note on a chart is on, and the way there; in words alone where this edition has the chart no more. */
export function ChartReference({ chart: id, datum: datumId }: ChartPlace): ReactNode {
  const chart = useReading((reading) => reading.charts.get(id));
  if (chart === undefined) return <p className="note-by">{t`On a chart that is not in this edition.`}</p>;
  const datum = chart.data.find((each) => each.id === datumId);
  return (
    <p className="note-by">
      {t`On the chart `}
      <button
        type="button"
        className="text-button"
        onClick={() => useReading.setState({ chart: chart.id, dialog: 'chart' })}
      >
        {chart.title}
      </button>
      {datum !== undefined && t` at ${datumName(chart, datum)}`}
      {datum === undefined && datumId !== null && t` at a mark that it has no more`}
    </p>
  );
}
