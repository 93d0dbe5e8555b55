import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { Key } from '../app/Key.tsx';
import { narrow, useMedia } from '../app/use-media.ts';
import { NotesSection } from '../notes/NotesSection.tsx';
import { selectedClaim, useReading } from '../state/reading-store.ts';
import { FlagBlock } from '../verification/FlagBlock.tsx';
import { FlagHistory } from '../verification/FlagHistory.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { ClaimCharts } from './ClaimCharts.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { RecordSection } from './RecordSection.tsx';
import { SourceSection } from './SourceSection.tsx';

/** All that is known of the selected claim, and the reader's own notes and flag on it. */
export function EvidencePanel({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const claim = useReading(selectedClaim);
  const isDrawer = useMedia(narrow);
  if (claim === null) {
    return (
      <aside className="evidence" id="evidence" aria-label="Evidence">
        <p className="evidence-empty">
          Choose a marked claim, or press <Key name="J" /> for the first.
        </p>
      </aside>
    );
  }
  return (
    <aside className="evidence" id="evidence" aria-label={`Evidence for ${claim.number}`}>
      <EvidenceHead claim={claim} edition={edition} />
      {/* A new claim starts at its statement, wherever the last one was scrolled to. */}
      <div className="evidence-scroll" key={claim.id}>
        <div className="evidence-proof">
          <p className="statement">{claim.statement}</p>
          <ClaimCharts claim={claim} />
        </div>
        <div className="evidence-detail">
          <ChecksSection claim={claim} />
          <RecordSection claim={claim} edition={edition} />
          <SourceSection claim={claim} source={edition.briefing.source} />
          <NotesSection claim={claim} />
          {isDrawer && <FlagHistory claim={claim} />}
        </div>
      </div>
      <FlagBlock claim={claim} key={`flag ${claim.id}`} history={!isDrawer} />
    </aside>
  );
}
