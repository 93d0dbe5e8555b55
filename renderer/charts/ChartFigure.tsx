import './charts.css';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { darkChart, lightChart, systemChart } from '../../shared/charts/chart-theme.ts';
import { Key } from '../app/Key.tsx';
import { useMedia } from '../app/use-media.ts';
import { useTheme } from '../app/use-theme.ts';
import { useReading } from '../state/reading-store.ts';
import { ChartCursor } from './ChartCursor.tsx';
import { ChartDrawing } from './ChartDrawing.tsx';
import { ChartTable } from './ChartTable.tsx';
import { KindKey } from './KindKey.tsx';
import { useWidth } from './use-width.ts';

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
        <ChartStage chart={chart} focus={focus} onClaims={onClaims} />
      )}
      {!asTable && <KindKey chart={chart} />}
      <figcaption className="chart-caption">
        {chart.caption}
        {chart.note !== null && <span className="chart-note"> {chart.note}</span>}{' '}
        <button type="button" className="text-button chart-toggle" aria-pressed={asTable} onClick={toggleTable}>
          Table <Key name="T" />
        </button>
      </figcaption>
    </figure>
  );
}

function toggleTable(): void {
  useReading.setState(({ table }) => ({ table: !table }));
}

type Progress = 'waiting' | 'slow' | 'drawn';

const patience = 200;

/** Figures wider than `narrow` px are drawn larger rather than only wider, up to `largest` times. */
const narrow = 700;
const largest = 1.35;

/** The drawing with its keyboard cursor; grey bars when it takes a while, and a way on when it cannot be drawn. */
function ChartStage({ chart, focus, onClaims }: ChartFigureProps): ReactNode {
  const dark = useTheme() === 'dark';
  const theme = useMedia('(forced-colors: active)') ? systemChart : dark ? darkChart : lightChart;
  const [stage, width] = useWidth();
  const [walked, setWalked] = useState<{ readonly chart: Chart; readonly datum: string } | null>(null);
  const [progress, setProgress] = useState<Progress>('waiting');
  const [failed, setFailed] = useState<Chart | null>(null);
  // One drawing serves chart after chart; where the keyboard was on another chart means nothing on this one.
  const cursor = walked?.chart === chart ? walked.datum : null;

  useEffect(() => {
    if (progress !== 'waiting') return;
    // The drawing may have come in the same breath, with its word still on the way.
    const timer = setTimeout(() => setProgress((now) => (now === 'waiting' ? 'slow' : now)), patience);
    return () => clearTimeout(timer);
  }, [progress]);

  const walkTo = (datum: string | null) => setWalked(datum === null ? null : { chart, datum });
  const choose = (index: number) => {
    const datum = chart.data[index];
    if (datum !== undefined) onClaims(datum.claims);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups a form's controls; this is a drawing and its data.
    <div ref={stage} className="chart-stage" role="group" aria-label={chart.alt}>
      {progress === 'slow' && failed !== chart && <LoadingBars />}
      {failed === chart ? (
        <ChartFailure
          onRetry={() => {
            setProgress('waiting');
            setFailed(null);
          }}
        />
      ) : (
        width > 0 && (
          <ChartDrawing
            chart={chart}
            focus={focus}
            cursor={cursor}
            theme={theme}
            width={width}
            scale={Math.min(Math.max(width / narrow, 1), largest)}
            onDatum={choose}
            onDrawn={() => setProgress('drawn')}
            onFailed={() => setFailed(chart)}
          />
        )
      )}
      <ChartCursor chart={chart} focus={focus} cursor={cursor} onCursor={walkTo} onChoose={choose} />
    </div>
  );
}

function LoadingBars(): ReactNode {
  return (
    <div className="chart-loading" aria-hidden="true">
      {[136, 81, 48, 18].map((width) => (
        <span key={width} style={{ width }} />
      ))}
    </div>
  );
}

function ChartFailure({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  return (
    <div className="chart-failure" role="alert">
      <p>
        <span className="problem" aria-hidden="true">
          ×
        </span>{' '}
        The chart could not be drawn.
      </p>
      <button type="button" className="text-button" onClick={toggleTable}>
        Show the table
      </button>
      <button type="button" className="text-button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
