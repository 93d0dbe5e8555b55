import type { ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { namesIn } from '../../shared/notes/evidence-words.ts';
import { type PendingFlag, useFlagging } from '../state/flagging-store.ts';
import { useReading } from '../state/reading-store.ts';
import { offeredEvidence } from './offered-evidence.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { useVisibleFlags } from './use-visible-flags.ts';

interface FlagReasonProps {
  readonly claim: Claim;
  readonly pending: PendingFlag;
}

/** Why one claim is flagged so, and on what that rests. */
export function FlagReason({ claim, pending }: FlagReasonProps): ReactNode {
  const claims = useReading((reading) => reading.claims);
  const flags = useVisibleFlags();
  const { setReason, setEvidence, setTicked, save, cancel, answerSummons } = useFlagging.getState();
  const findings = claim.findings.map(({ id }) => id);
  return (
    <ReasonForm
      pending={pending}
      offered={offeredEvidence({ findings, places: claim.places }, flags)}
      names={namesIn(claims)}
      leave={t`Keep the old flag`}
      onReason={setReason}
      onEvidence={setEvidence}
      onTicked={setTicked}
      onSummoned={answerSummons}
      onSave={() => void save()}
      onCancel={cancel}
    />
  );
}
