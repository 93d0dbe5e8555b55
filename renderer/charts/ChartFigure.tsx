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
        <ChartStage key={chart.id} chart={chart} focus={focus} onClaims={onClaims} />
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

type Progress = 'waiting' | 'slow' | 'drawn' | 'failed';

const patience = 200;

/** Figures wider than `narrow` px are drawn larger rather than only wider, up to `largest` times. */
const narrow = 700;
const largest = 1.35;

/** The drawing with its keyboard cursor; grey bars when it takes a while, and a way on when it cannot be drawn. */
function ChartStage({ chart, focus, onClaims }: ChartFigureProps): ReactNode {
  const dark = useTheme() === 'dark';
  const theme = useMedia('(forced-colors: active)') ? systemChart : dark ? darkChart : lightChart;
  const [stage, width] = useWidth();
  const [cursor, setCursor] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>('waiting');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (progress !== 'waiting') return;
    const timer = setTimeout(() => setProgress('slow'), patience);
    return () => clearTimeout(timer);
  }, [progress]);

  const choose = (index: number) => {
    const datum = chart.data[index];
    if (datum !== undefined) onClaims(datum.claims);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups a form's controls; this is a drawing and its data.
    <div ref={stage} className="chart-stage" role="group" aria-label={chart.alt}>
      {progress === 'slow' && <LoadingBars />}
      {progress === 'failed' ? (
        <ChartFailure
          onRetry={() => {
            setProgress('waiting');
            setAttempt(attempt + 1);
          }}
        />
      ) : (
        width > 0 && (
          <ChartDrawing
            key={attempt}
            chart={chart}
            focus={focus}
            cursor={cursor}
            theme={theme}
            width={width}
            scale={Math.min(Math.max(width / narrow, 1), largest)}
            onDatum={choose}
            onDrawn={() => setProgress('drawn')}
            onFailed={() => setProgress('failed')}
          />
        )
      )}
      <ChartCursor chart={chart} focus={focus} cursor={cursor} onCursor={setCursor} onChoose={choose} />
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
