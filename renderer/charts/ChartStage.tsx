import { type ReactNode, useEffect, useState } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { screenCharts, systemChart } from '../../shared/charts/chart-theme.ts';
import { t } from '../../shared/language/t.ts';
import { useMedia } from '../app/use-media.ts';
import { useTheme } from '../app/use-theme.ts';
import { ChartCursor } from './ChartCursor.tsx';
import { ChartDrawing } from './ChartDrawing.tsx';
import { toggleTable } from './toggle-table.ts';
import { useWidth } from './use-width.ts';

interface ChartStageProps {
  readonly chart: Chart;
  /** The selected claim, whose data are emphasised. */
  readonly focus: string | null;
  /** The datum that is ringed. */
  readonly cursor: string | null;
  /** The keyboard came to a datum, or left the data. */
  readonly onCursor: (datum: string | null) => void;
  /** The pointer came to a datum, or left the data. */
  readonly onPoint?: (datum: string | null) => void;
  /** A datum was chosen; its index in `chart.data`. */
  readonly onChoose: (index: number) => void;
  /** How many times as large a wide drawing may be set, rather than only wider. */
  readonly largest?: number;
  /** How many notes hang on a datum. */
  readonly notesOn?: (datum: string) => number;
}

type Progress = 'waiting' | 'slow' | 'drawn';

const patience = 200;

/** Figures wider than this many px are drawn larger rather than only wider. */
const narrow = 700;

/** The drawing with its keyboard cursor; grey bars when it takes a while, and a way on when it cannot be drawn. */
export function ChartStage({
  chart,
  focus,
  cursor,
  onCursor,
  onPoint,
  onChoose,
  largest = 1.35,
  notesOn,
}: ChartStageProps): ReactNode {
  const shown = useTheme();
  const theme = useMedia('(forced-colors: active)') ? systemChart : screenCharts[shown];
  const [stage, width] = useWidth();
  const [progress, setProgress] = useState<Progress>('waiting');
  const [failed, setFailed] = useState<Chart | null>(null);

  useEffect(() => {
    if (progress !== 'waiting') return;
    // The drawing may have come in the same breath, with its word still on the way.
    const timer = setTimeout(() => setProgress((now) => (now === 'waiting' ? 'slow' : now)), patience);
    return () => clearTimeout(timer);
  }, [progress]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups a form's controls; this is a drawing and its data.
    <div ref={stage} className="chart-stage" dir="ltr" role="group" aria-label={chart.alt}>
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
            onDatum={onChoose}
            onPoint={(index) => onPoint?.(index === null ? null : (chart.data[index]?.id ?? null))}
            onDrawn={() => setProgress('drawn')}
            onFailed={() => setFailed(chart)}
          />
        )
      )}
      <ChartCursor
        chart={chart}
        focus={focus}
        cursor={cursor}
        onCursor={onCursor}
        onChoose={onChoose}
        {...(notesOn !== undefined && { notesOn })}
      />
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
        </span>
        {t` The chart could not be drawn.`}
      </p>
      <button type="button" className="text-button" onClick={toggleTable}>
        {t`Show the table`}
      </button>
      <button type="button" className="text-button" onClick={onRetry}>
        {t`Try again`}
      </button>
    </div>
  );
}
