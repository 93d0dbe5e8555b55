import type { ReactNode } from 'react';
import type { Statement } from '../../shared/register/panel.ts';
import type { Plot } from '../../shared/register/plot.ts';
import { KindBar } from '../charts/KindBar.tsx';
import { KindPoint } from '../charts/KindPoint.tsx';
import { ClaimReference } from '../claims/ClaimReference.tsx';

interface StatementRowProps {
  readonly statement: Statement;
  readonly emphasised: boolean;
  /** Null where the statement is read and not drawn. */
  readonly plot: Plot | null;
  readonly mark: Plot['marks'][number];
  /** The length of the axis in px. */
  readonly length: number;
}

/** One statement: its number, what tells it apart, its bar and its figure; or its sentence. */
export function StatementRow({ statement, emphasised, plot, mark, length }: StatementRowProps): ReactNode {
  const { claim, label, figure, outlier } = statement;
  return (
    <li
      className={`stated ${emphasised ? 'emphasised' : ''} ${outlier ? 'outlier' : ''}`}
      data-claim={claim ?? undefined}
      // J and K bring the keyboard here.
      tabIndex={claim === null ? undefined : -1}
    >
      {claim === null ? <span /> : <ClaimReference id={claim} />}
      {plot === null ? (
        <span className="stated-words">{statement.statement}</span>
      ) : (
        <>
          <span className="stated-label" title={label}>
            {label}
          </span>
          <StatementMark statement={statement} plot={plot} mark={mark} length={length} />
        </>
      )}
      {plot === null && <span className="stated-figure">{figure}</span>}
    </li>
  );
}

const height = 13;

/** The bar or point; ECharts, one instance a panel, would cost a frame each and its labels could not be focused. */
function StatementMark({
  statement,
  plot,
  mark,
  length,
}: Omit<StatementRowProps, 'emphasised'> & { readonly plot: Plot }) {
  const { kind, figure } = statement;
  if (mark === null) return <span className="stated-figure">{figure}</span>;
  // Points have room around them.
  const inset = plot.scale === 'log' ? 5 : 0;
  const [from, to] = [inset + mark[0] * length, inset + mark[1] * length];
  const isPoint = plot.scale === 'log' && from === to;
  const zero = plot.zero === null ? null : plot.zero * length;
  return (
    <span className="stated-plot" dir="ltr">
      {zero !== null && <span className="stated-zero" style={{ left: zero }} />}
      <svg width={length + 10} height={height} aria-hidden="true">
        {zero === null && (
          <line className="stated-track" x1={inset} x2={inset + length} y1={height / 2} y2={height / 2} />
        )}
        {isPoint ? (
          <KindPoint kind={kind} x={from} y={height / 2} />
        ) : (
          <KindBar kind={kind} box={{ x: from, y: 0.5, width: Math.max(1, to - from), height: height - 1 }} />
        )}
      </svg>
      <span className="stated-figure" style={{ left: to + (isPoint ? 11 : 7) }}>
        {figure}
      </span>
    </span>
  );
}
