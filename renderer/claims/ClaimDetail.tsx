import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { NotesSection } from '../notes/NotesSection.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { RecordSection } from './RecordSection.tsx';
import { SourceSection } from './SourceSection.tsx';

interface ClaimDetailProps {
  readonly claim: Claim;
  readonly edition: BriefingEdition;
}

/** What stands below a claim's chart: its checks, its record, where it stands in the article, and the reader’s notes. */
export default function ClaimDetail({ claim, edition }: ClaimDetailProps): ReactNode {
  return (
    <>
      <ChecksSection claim={claim} />
      <RecordSection claim={claim} edition={edition} />
      <SourceSection claim={claim} source={edition.briefing.source} />
      <NotesSection claim={claim} />
    </>
  );
}
