import './pinned.css';
import { type ReactNode, useMemo } from 'react';
import { t } from '../../shared/language/t.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { runCommand } from '../app/run-command.ts';
import { useStatusOf } from '../state/notebook-store.ts';
import { chooseAnother, type Pinned, swapPin, usePin } from '../state/pin-store.ts';
import { selectedClaim, useReading } from '../state/reading-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { ChecksSection } from './ChecksSection.tsx';
import ClaimCharts from './ClaimCharts.tsx';
import { RecordSection } from './RecordSection.tsx';
import { SourceSection } from './SourceSection.tsx';

interface PinnedClaimProps {
  readonly pinned: Pinned;
  /** The column's movable edge, where it has one. */
  readonly edge: ReactNode;
}

/**
 * A claim kept beside the selected one, whichever briefing lies on the desk: its evidence to read, not to change. While
 * it is selected itself its evidence is in the panel, and stands there alone.
 */
export default function PinnedClaim({ pinned, edge }: PinnedClaimProps): ReactNode {
  const { claim } = pinned;
  const selected = useReading((reading) => selectedClaim(reading)?.id === claim.id);
  return (
    <aside className="pinned" aria-label={t`Pinned ${claim.number}`}>
      {edge}
      <PinnedHead pinned={pinned} />
      {selected ? <p className="evidence-empty">{chooseAnother(claim)}</p> : <PinnedEvidence pinned={pinned} />}
    </aside>
  );
}

function PinnedEvidence({ pinned: { claim, edition, chart } }: { readonly pinned: Pinned }): ReactNode {
  const charts = useMemo(() => new Map(edition.charts.map((each) => [each.id, each])), [edition]);
  return (
    <div className="evidence-scroll">
      <div className="evidence-proof">
        <p className="statement">{claim.statement}</p>
        <ClaimCharts claim={claim} charts={charts} chosen={chart} onShow={usePin.getState().showChart} />
      </div>
      <div className="evidence-detail">
        <ChecksSection claim={claim} />
        <RecordSection claim={claim} edition={edition} />
        <SourceSection claim={claim} source={edition.briefing.source} />
      </div>
    </div>
  );
}

function PinnedHead({ pinned: { claim } }: { readonly pinned: Pinned }): ReactNode {
  const scale = useScale();
  const status = useStatusOf(claim.id);
  const other = useReading((reading) => selectedClaim(reading)?.id);
  const swappable = other !== undefined && other !== claim.id;
  return (
    <header className="evidence-head">
      <h2 className="claim-id">
        <span className="unseen">{t`Pinned `}</span>
        {claim.number}
      </h2>
      <span className={`status-word ${status}`}>
        <StatusGlyph status={status} />
        <b>{scale.words[status].name}</b>
      </span>
      <span className="grow" />
      {swappable && (
        <button type="button" className="text-button" onClick={swapPin}>
          {t`Swap`}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          runCommand('pin');
          // The button goes with the claim: the keyboard goes on from the text.
          document.getElementById('text')?.focus({ preventScroll: true });
        }}
      >
        {t`Unpin `}
        <CommandKey id="pin" />
      </button>
    </header>
  );
}
