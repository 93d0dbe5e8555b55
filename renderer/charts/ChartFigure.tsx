import './charts.css';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { t } from '../../shared/language/t.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { useReading } from '../state/reading-store.ts';
import { ChartStage } from './ChartStage.tsx';
import { ChartTable } from './ChartTable.tsx';
import { emphasiseMarks } from './emphasise-marks.ts';
import { KindKey } from './KindKey.tsx';
import { toggleTable } from './toggle-table.ts';

interface ChartFigureProps {
  readonly chart: Chart;
  /** The selected claim, whose data are emphasised. */
  readonly focus: string | null;
  /** A mark was chosen; the claims that rest on it. */
  readonly onClaims: (claims: readonly string[]) => void;
}

/** A chart as it is read: title, measure, drawing or table, key and caption. As wide as its container. */
export function ChartFigure({ chart, focus, onClaims }: ChartFigureProps): ReactNode {
  const title = useId();
  const asTable = useReading((reading) => reading.table);
  return (
    <figure className="chart-figure" aria-labelledby={title}>
      <p id={title} className="chart-title">
        {chart.title}
      </p>
      <p className="chart-measure">{chart.measure}</p>
      {asTable ? (
        <ChartTable chart={chart} onClaims={onClaims} />
      ) : (
        <WalkedStage chart={chart} focus={focus} onClaims={onClaims} />
      )}
      {!asTable && <KindKey chart={chart} />}
      <figcaption className="chart-caption">
        {chart.caption}
        {chart.note !== null && <span className="chart-note"> {chart.note}</span>}{' '}
        <button type="button" className="text-button chart-toggle" aria-pressed={asTable} onClick={toggleTable}>
          {t`Table `}
          <CommandKey id="chart-table" />
        </button>
      </figcaption>
    </figure>
  );
}

interface Place {
  readonly chart: Chart;
  readonly datum: string;
}

/** The drawing beside the text: the claims of the datum that the keyboard or the pointer is on are emphasised there. */
function WalkedStage({ chart, focus, onClaims }: ChartFigureProps): ReactNode {
  const [walked, setWalked] = useState<Place | null>(null);
  const [pointed, setPointed] = useState<Place | null>(null);
  // One drawing serves chart after chart; where the keyboard was on another chart means nothing on this one.
  const cursor = walked?.chart === chart ? walked.datum : null;
  const emphasised = pointed?.chart === chart ? pointed.datum : cursor;
  const placeOf = (datum: string | null) => (datum === null ? null : { chart, datum });

  useEffect(() => {
    const datum = chart.data.find(({ id }) => id === emphasised);
    return datum === undefined ? undefined : emphasiseMarks(datum.claims);
  }, [chart, emphasised]);

  return (
    <ChartStage
      chart={chart}
      focus={focus}
      cursor={cursor}
      onCursor={(datum) => setWalked(placeOf(datum))}
      onPoint={(datum) => setPointed(placeOf(datum))}
      onChoose={(index) => {
        const datum = chart.data[index];
        if (datum !== undefined) onClaims(datum.claims);
      }}
    />
  );
}
