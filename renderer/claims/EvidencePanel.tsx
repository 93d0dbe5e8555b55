import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { Key } from '../app/Key.tsx';
import { narrow, short, useMedia } from '../app/use-media.ts';
import { NotesSection } from '../notes/NotesSection.tsx';
import { selectedClaim, useReading } from '../state/reading-store.ts';
import { FlagBlock } from '../verification/FlagBlock.tsx';
import { FlagHistory } from '../verification/FlagHistory.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { ClaimCharts } from './ClaimCharts.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { RecordSection } from './RecordSection.tsx';
import { SourceSection } from './SourceSection.tsx';

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
  if (claim === null) {
    return (
      <Part className="evidence" id="evidence" aria-label="Evidence">
        {edge}
        <p className="evidence-empty">
          Choose a marked claim, or press <Key name="J" /> for the first.
        </p>
      </Part>
    );
  }
  return (
    <Part className="evidence" id="evidence" aria-label={`Evidence for ${claim.number}`}>
      {edge}
      <EvidenceHead claim={claim} edition={edition} />
      <div className="evidence-scroll" ref={scroller}>
        <div className="evidence-proof">
          <p className="statement">{claim.statement}</p>
          <ClaimCharts claim={claim} charts={charts} chosen={chosen} onShow={showChart} />
        </div>
        <div className="evidence-detail">
          <ChecksSection claim={claim} />
          <RecordSection claim={claim} edition={edition} />
          <SourceSection claim={claim} source={edition.briefing.source} />
          <NotesSection claim={claim} />
          {isDrawer && <FlagHistory key={claim.id} claim={claim} />}
        </div>
      </div>
      <FlagBlock claim={claim} history={!isDrawer} />
    </Part>
  );
}
