import { memo, type ReactNode } from 'react';
import { chartHeight } from '../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import { printCharts } from '../../shared/charts/chart-theme.ts';
import { chartAnchor } from '../../shared/pack/anchors.ts';
import type { Ink } from '../../shared/pack/pack-choices.ts';
import { ChartDrawing } from '../charts/ChartDrawing.tsx';
import { KindKey } from '../charts/KindKey.tsx';
import { sentenceOf } from '../state/host-client.ts';
import type { ChartWatch } from './chart-watch.ts';

/** Width of a drawing in the text column, in px. */
const drawingWidth = 440;

interface PackFigureProps {
  readonly chart: Chart;
  /** Null where only pages are counted: a drawing's room stays empty. */
  readonly charts: ChartWatch | null;
  readonly ink: Ink;
}

/** A chart between an ink rule and a hairline. Page numbers never change it, so it is drawn once. */
export const PackFigure = memo(function PackFigure({ chart, charts, ink }: PackFigureProps): ReactNode {
  return (
    <div className="figure" id={chartAnchor(chart.id)}>
      <p className="figure-title">{chart.title}</p>
      <p className="figure-measure">{chart.measure}</p>
      {charts === null ? (
        <div className="chart-drawing" style={{ width: drawingWidth, height: chartHeight(chart, drawingWidth) }} />
      ) : (
        <ChartDrawing
          chart={chart}
          focus={null}
          cursor={null}
          theme={printCharts[ink]}
          print
          width={drawingWidth}
          onDrawn={() => charts.drawn(chart.id)}
          onFailed={(error) => charts.failed(chart.id, sentenceOf(error))}
        />
      )}
      <KindKey chart={chart} />
      <p className="figure-caption">
        {chart.caption}
        {chart.note !== null && ` ${chart.note}`}
      </p>
    </div>
  );
});
