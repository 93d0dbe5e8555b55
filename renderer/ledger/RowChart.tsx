import { type ReactNode, useEffect, useState } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { t } from '../../shared/language/t.ts';
import type { LedgerRow } from '../../shared/ledger/ledger-row.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { host, sentenceOf } from '../state/host-client.ts';
import { goToClaim } from '../state/trail.ts';

type Charts = BriefingEdition['charts'];

/** Editions whose charts have been asked for; one that could not be read may be asked for again. */
const asked = new Map<string, Promise<Charts>>();

function chartsOf(briefing: string): Promise<Charts> {
  const before = asked.get(briefing);
  if (before !== undefined) return before;
  const charts = host.briefing(briefing).then((edition) => {
    if (!edition.ok) throw new Error(edition.message);
    return edition.value.charts;
  });
  charts.catch(() => asked.delete(briefing));
  asked.set(briefing, charts);
  return charts;
}

/** The chart that shows the current row's claim. */
export function RowChart({ row }: { readonly row: LedgerRow | undefined }): ReactNode {
  return (
    <section className="row-chart" aria-label={t`Chart of the current claim`}>
      {row === undefined ? <p className="muted">{t`Choose a row to see its chart.`}</p> : <Chart row={row} />}
    </section>
  );
}

function Chart({ row: { claim } }: { readonly row: LedgerRow }): ReactNode {
  const [had, setHad] = useState<{ readonly briefing: string; readonly charts: Charts | string } | null>(null);
  const { briefing } = claim;
  useEffect(() => {
    let wanted = true;
    chartsOf(briefing).then(
      (charts) => wanted && setHad({ briefing, charts }),
      (error: unknown) => wanted && setHad({ briefing, charts: sentenceOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [briefing]);
  const charts = had?.briefing === briefing ? had.charts : null;
  const chart = typeof charts === 'string' ? undefined : charts?.find(({ id }) => id === claim.charts[0]);
  return (
    <>
      <p className="row-chart-head">
        <button type="button" className="claim-address reference" onClick={() => goToClaim(claim.id)}>
          {claim.number}
        </button>{' '}
        {claim.statement}
      </p>
      {typeof charts === 'string' && <p role="alert">{t`The charts of this briefing could not be read. ${charts}`}</p>}
      {charts !== null && typeof charts !== 'string' && chart === undefined && (
        <p className="muted">{t`${claim.number} is on no chart.`}</p>
      )}
      {chart !== undefined && (
        <ChartFigure chart={chart} focus={claim.id} onClaims={([first]) => first && goToClaim(first)} />
      )}
    </>
  );
}
