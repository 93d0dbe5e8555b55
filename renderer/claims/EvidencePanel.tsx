import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { t } from '../../shared/language/t.ts';
import { Key } from '../app/Key.tsx';
import { sentence } from '../app/sentence.ts';
import { narrow, short, useMedia } from '../app/use-media.ts';
import { warmLazy } from '../app/warm-lazy.tsx';
import { selectedClaim, useReading } from '../state/reading-store.ts';
import { FlagBlock, warmFlagging } from '../verification/FlagBlock.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';

const { Component: ClaimCharts, warm: warmClaimCharts } = warmLazy(() => import('./ClaimCharts.tsx'));
const { Component: ClaimDetail, warm: warmClaimDetail } = warmLazy(() => import('./ClaimDetail.tsx'));

/** Has what stands beside a claim ready, so that it comes with it. */
export async function warmEvidence(): Promise<void> {
  await Promise.all([warmClaimCharts(), warmClaimDetail(), warmFlagging()]);
}

const FlagHistory = lazy(() => import('../verification/FlagHistory.tsx'));
const PassagePanel = lazy(() => import('../notes/PassagePanel.tsx'));

interface EvidencePanelProps {
  readonly edition: BriefingEdition;
  /** The panel's movable edge, where it has one. */
  readonly edge: ReactNode;
}

function showChart(chart: string): void {
  useReading.setState({ chart });
}

/** All that is known of the selected claim, and the reader's own notes and flag on it. */
export function EvidencePanel({ edition, edge }: EvidencePanelProps): ReactNode {
  const claim = useReading(selectedClaim);
  const passage = useReading((reading) => reading.passage);
  const charts = useReading((reading) => reading.charts);
  const chosen = useReading((reading) => reading.chart);
  const isDrawer = useMedia(narrow);
  const scroller = useRef<HTMLDivElement>(null);
  // Where it takes the whole view it is what the window is about, and not beside it.
  const Part = useMedia(short) ? 'main' : 'aside';
  const id = claim?.id;
  useLayoutEffect(() => {
    // A new claim starts at its statement, wherever the last one was scrolled to.
    if (id !== undefined && scroller.current !== null) scroller.current.scrollTop = 0;
  }, [id]);
  if (passage !== null) {
    return (
      <Part className="evidence" id="evidence" aria-label={t`Passage`}>
        {edge}
        <Suspense fallback={null}>
          <PassagePanel key={passage} id={passage} />
        </Suspense>
      </Part>
    );
  }
  if (claim === null) {
    return (
      <Part className="evidence" id="evidence" aria-label={t`Evidence`}>
        {edge}
        <p className="evidence-empty">{sentence`Choose a marked claim, or press ${<Key name="J" />} for the first.`}</p>
      </Part>
    );
  }
  return (
    <Part className="evidence" id="evidence" aria-label={t`Evidence for ${claim.number}`}>
      {edge}
      <EvidenceHead claim={claim} edition={edition} />
      <div className="evidence-scroll" ref={scroller}>
        <div className="evidence-proof">
          <p className="statement">{claim.statement}</p>
          <Suspense fallback={null}>
            <ClaimCharts claim={claim} charts={charts} chosen={chosen} onShow={showChart} />
          </Suspense>
        </div>
        <div className="evidence-detail">
          <Suspense fallback={null}>
            <ClaimDetail claim={claim} edition={edition} />
          </Suspense>
          {isDrawer && (
            <Suspense fallback={null}>
              <FlagHistory key={claim.id} claim={claim} />
            </Suspense>
          )}
        </div>
      </div>
      <FlagBlock claim={claim} history={!isDrawer} />
    </Part>
  );
}
