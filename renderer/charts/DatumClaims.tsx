import type { ReactNode } from 'react';
import type { Chart, Datum } from '../../shared/charts/chart.ts';
import { hasFigure } from '../../shared/charts/chart-kinds.ts';
import { spanWords } from '../../shared/charts/span-words.ts';
import { datumName, expressionText } from '../../shared/charts/table-words.ts';
import { kindNames } from '../../shared/claims/claim-kinds.ts';
import { t } from '../../shared/language/t.ts';
import { goToClaim } from '../state/trail.ts';
import { type ClaimFacts, useClaimFacts } from './use-claim-facts.ts';

interface DatumClaimsProps {
  readonly chart: Chart;
  readonly datum: Datum;
}

/** The claims that a datum rests on, each with what it states, who says so, and the way to it. */
export function DatumClaims({ chart, datum }: DatumClaimsProps): ReactNode {
  const claims = useClaimFacts(datum.claims);
  const expression = expressionText(datum);
  return (
    <section className="datum-claims" aria-label={t`Claims of ${datumName(chart, datum)}`}>
      <h3>{datumName(chart, datum)}</h3>
      {datum.text !== datum.label && (
        <p className={hasFigure(datum) ? 'datum-says mono' : 'datum-says'}>{datum.text}</p>
      )}
      {expression !== null && <p className="datum-computed">{t`Computed as ${expression}`}</p>}
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              className="claim-number"
              aria-label={t`Go to ${claim.number}`}
              onClick={() => goToClaim(claim.id)}
            >
              {claim.number}
            </button>
            {claim.figure !== null && <b>{claim.figure}</b>}
            <p>{claim.statement}</p>
            <p className="datum-record">{recordOf(claim)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Vendor-reported. As of 23 Jun 2026. Volcano Engine." */
function recordOf({ kind, asOf, attributedTo }: ClaimFacts): string {
  const parts = [
    kind === null ? null : kindNames[kind],
    asOf === null ? null : t`As of ${spanWords([asOf])}`,
    attributedTo === null ? null : t`Says ${attributedTo}`,
  ];
  return parts.flatMap((part) => (part === null ? [] : [`${part}.`])).join(' ');
}
