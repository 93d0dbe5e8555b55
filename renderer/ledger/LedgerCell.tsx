import type { ReactNode } from 'react';
import { kindNames } from '../../shared/claims/claim-kinds.ts';
import { freshnessNames, freshnessOf } from '../../shared/claims/freshness.ts';
import { t } from '../../shared/language/t.ts';
import type { ColumnId } from '../../shared/ledger/columns.ts';
import { figureCells } from '../../shared/ledger/figure-cells.ts';
import type { LedgerRow } from '../../shared/ledger/ledger-row.ts';
import { asOfWords } from '../../shared/ledger/sized-columns.ts';
import { quantityOf } from '../../shared/ledger/sort.ts';
import type { Status } from '../../shared/notes/status.ts';
import { marginFindings } from '../reading/margin-finding.ts';
import { useRegister } from '../state/register-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';

interface LedgerCellProps {
  readonly column: ColumnId;
  readonly row: LedgerRow;
  readonly status: Status;
  /** Whether the claim changed since it was flagged. */
  readonly stale: boolean;
  readonly notes: number;
}

/** What a column shows of a claim. */
export function LedgerCell({ column, row, status, stale, notes }: LedgerCellProps): ReactNode {
  const scale = useScale();
  const { claim } = row;
  switch (column) {
    case 'number':
      return <span className="claim-address">{claim.number}</span>;
    case 'status':
      return (
        <>
          <StatusGlyph status={status} />
          <span className="unseen">{scale.words[status].name}</span>
          {stale && (
            <span className="stale-sign">
              <span aria-hidden="true">Δ</span>
              <span className="unseen">{t`, gone stale`}</span>
            </span>
          )}
        </>
      );
    case 'claim':
      return claim.statement;
    case 'quantity':
      return quantityOf(claim);
    case 'value':
      return figureCells(claim)?.value ?? <NoFigure row={row} />;
    case 'unit':
      return figureCells(claim)?.unit ?? '';
    case 'as-of':
      return claim.asOf === null ? <Nothing word={t`Not stated`} /> : asOfWords(claim.asOf);
    case 'says':
      return claim.attributedTo ?? <Nothing word={t`No source is named`} />;
    case 'kind':
      return claim.kind === 'vendor-reported' ? t`Vendor` : kindNames[claim.kind];
    case 'checks':
      return <Checks row={row} />;
    case 'notes':
      return notes === 0 ? <Nothing word={t`None`} /> : notes;
    case 'scope':
      return claim.scope ?? <Nothing word={t`Not stated`} />;
    case 'section':
      return `§ ${claim.section.number}`;
    case 'freshness':
      return freshnessIn(claim.asOf) ?? <Nothing word={t`Not dated`} />;
  }
}

/** How old what a claim says is, in a word; null where it is not dated. */
function freshnessIn(asOf: string | null): string | null {
  const freshness = asOf === null ? null : freshnessOf(asOf, Date.now());
  return freshness === null ? null : freshnessNames[freshness];
}

function NoFigure({ row }: { readonly row: LedgerRow }): ReactNode {
  return row.claim.legible ? <Nothing word={t`No figure`} /> : <span className="muted">{t`? lost`}</span>;
}

/** A dash for those who see it, a word for those who don't. */
function Nothing({ word }: { readonly word: string }): ReactNode {
  return (
    <>
      <span className="muted" aria-hidden="true">
        –
      </span>
      <span className="unseen">{word}</span>
    </>
  );
}

const words = { '=': t`Sum gives`, '≠': t`Conflicts with`, '≈': t`Defined differently from`, '?': t`Figure` } as const;

/** The gravest of a claim's findings, as the margin of the text shows it. */
function Checks({ row }: { readonly row: LedgerRow }): ReactNode {
  const claims = useRegister((state) => state.claims);
  const [gravest] = marginFindings({ ...row.claim, findings: row.findings }, claims);
  if (gravest !== undefined) {
    return (
      <span className={gravest.severe ? 'problem' : undefined}>
        <span aria-hidden="true">{gravest.sign} </span>
        <span className="unseen">{words[gravest.sign]} </span>
        {gravest.text}
      </span>
    );
  }
  if (row.outcomes.includes('passed')) {
    return (
      <span className="passed">
        <span aria-hidden="true">✓</span>
        {t` passed`}
      </span>
    );
  }
  return <Nothing word={t`None ran`} />;
}
