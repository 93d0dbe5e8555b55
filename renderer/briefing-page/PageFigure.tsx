import type { ReactNode } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { chartAnchor } from '../../shared/pack/anchors.ts';
import { ChartTable } from '../charts/ChartTable.tsx';
import { KindKey } from '../charts/KindKey.tsx';
import { LinkedSentence } from '../pack/ClaimLink.tsx';
import { useDrawChart } from './draw-chart.ts';

/** The widths a chart is drawn at, in px: for the column of text, and for a telephone. */
const widths = { wide: 560, narrow: 300 } as const;

/** A chart with all that is said of it, and its data as a table for whoever opens it. */
export function PageFigure({ chart }: { readonly chart: Chart }): ReactNode {
  const id = chartAnchor(chart.id);
  return (
    <figure id={id} aria-labelledby={`${id}-title`}>
      <p className="figure-title" id={`${id}-title`}>
        {chart.title}
      </p>
      <p className="figure-measure">{chart.measure}</p>
      <Drawing chart={chart} size="wide" />
      <Drawing chart={chart} size="narrow" />
      <KindKey chart={chart} />
      <figcaption>
        <LinkedSentence text={chart.caption} />
        {chart.note !== null && ` ${chart.note}`}
      </figcaption>
      <details>
        <summary>
          Data<span className="unseen"> of “{chart.title}”</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard’s reach. */}
        <section className="scroll" aria-label={`Data of “${chart.title}”`} tabIndex={0}>
          <ChartTable chart={chart} />
        </section>
      </details>
    </figure>
  );
}

function Drawing({ chart, size }: { readonly chart: Chart; readonly size: keyof typeof widths }): ReactNode {
  const drawChart = useDrawChart();
  // Our own drawing, whose words are escaped as it is drawn.
  return <div className={`drawing ${size}`} dangerouslySetInnerHTML={{ __html: drawChart(chart, widths[size]) }} />;
}
