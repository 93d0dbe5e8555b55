import type { ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { needsOf, statusInSentence, statusWords } from '../../shared/notes/status.ts';
import { useFlagging } from '../state/flagging-store.ts';
import { useNotebook, useStatusOf } from '../state/notebook-store.ts';
import { useSession } from '../state/session.ts';
import { FlagHistory } from './FlagHistory.tsx';
import { FlagReason } from './FlagReason.tsx';
import { StatusRadios } from './StatusRadios.tsx';

interface FlagBlockProps {
  readonly claim: Claim;
  /** Whether the history stands here; a drawer has no room for it and shows it with the notes. */
  readonly history: boolean;
}

/** The reader's judgement of the claim: six statuses, what the next one rests on, and every step so far. */
export function FlagBlock({ claim, history }: FlagBlockProps): ReactNode {
  const standing = useStatusOf(claim.id);
  const flag = useNotebook(({ current }) => current.get(claim.id));
  const writable = useSession((session) => session.writable);
  const pending = useFlagging((flagging) => (flagging.pending?.claim === claim.id ? flagging.pending : null));
  const stale =
    flag !== undefined && (flag.against.text !== claim.hashes.text || flag.against.data !== claim.hashes.data);

  const refused = pending?.phase === 'refused';
  // A status that needs no words has no form to come back to: it is tried again or left.
  const needs = pending === null ? null : needsOf(pending.status);
  const reasoning =
    pending !== null &&
    (pending.phase === 'reasoning' ||
      (refused && (needs?.reason || pending.reason !== '' || pending.evidence.length > 0)));

  return (
    <section className="flag-block" aria-label={`Flag of ${claim.number}`}>
      <StatusRadios claim={claim} checked={refused ? standing : (pending?.status ?? standing)} writable={writable} />
      {pending?.phase === 'saving' && <p className="flag-state">Saving</p>}
      {refused && (
        <p className="flag-state problem" role="alert">
          {statusWords[pending.status].name} was not saved. {pending.problem} The flag is still{' '}
          {statusInSentence(standing)}.{' '}
          {!reasoning && (
            <button type="button" className="text-button" onClick={() => void useFlagging.getState().save()}>
              Try again
            </button>
          )}
        </p>
      )}
      {!writable && <p className="flag-state">This profile is read-only: flags can be seen and not changed.</p>}
      {stale && <p className="flag-state">The claim has changed since it was flagged.</p>}
      {reasoning && <FlagReason key={claim.id} claim={claim} pending={pending} />}
      {!reasoning && history && <FlagHistory key={claim.id} claim={claim} />}
    </section>
  );
}
