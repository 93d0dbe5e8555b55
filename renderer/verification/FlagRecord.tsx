import type { ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { staleFlag } from '../../shared/notes/stale.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { ColleaguesFlags } from './ColleaguesFlags.tsx';
import FlagHistory from './FlagHistory.tsx';
import { StaleFlag } from './StaleFlag.tsx';

interface FlagRecordProps {
  readonly claim: Claim;
  readonly history: boolean;
}

/** What was said of a claim so far: whether its flag has gone stale, what colleagues say, and every step. */
export default function FlagRecord({ claim, history }: FlagRecordProps): ReactNode {
  const flag = useNotebook(({ current }) => current.get(claim.id));
  return (
    <>
      {flag !== undefined && staleFlag(flag, claim.hashes).length > 0 && <StaleFlag claim={claim} flag={flag} />}
      <ColleaguesFlags claim={claim} />
      {history && <FlagHistory claim={claim} />}
    </>
  );
}
