import { type ReactNode, Suspense } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import { coveredFlags } from '../../shared/notes/covered.ts';
import { needsOf, statusInSentence } from '../../shared/notes/status.ts';
import { warmLazy } from '../app/warm-lazy.tsx';
import { useFlagging } from '../state/flagging-store.ts';
import { useNotebook, useStatusOf } from '../state/notebook-store.ts';
import { useSession } from '../state/session.ts';
import { FlagReason } from './FlagReason.tsx';
import { warmReasonForm } from './ReasonForm.tsx';
import { StatusRadios } from './StatusRadios.tsx';
import { useScale } from './scale-context.ts';

const { Component: FlagRecord, warm: warmRecord } = warmLazy(() => import('./FlagRecord.tsx'));

/** Has ready what was said of a claim before, and the form that asks why, so that each comes in the frame that wants it. */
export async function warmFlagging(): Promise<void> {
  await Promise.all([warmRecord(), warmReasonForm()]);
}

interface FlagBlockProps {
  readonly claim: Claim;
  /** Whether the history stands here; a drawer has no room for it and shows it with the notes. */
  readonly history: boolean;
}

/** The reader's judgement of the claim: six statuses, what the next one rests on, and every step so far. */
export function FlagBlock({ claim, history }: FlagBlockProps): ReactNode {
  const scale = useScale();
  const standing = useStatusOf(claim.id);
  const covered = useNotebook(({ flags, layers }) => coveredFlags(flags, claim.id, layers));
  const writable = useSession((session) => session.writable);
  const pending = useFlagging((flagging) => (flagging.pending?.claim === claim.id ? flagging.pending : null));

  const refused = pending?.phase === 'refused';
  // A status that needs no words has no form to come back to: it is tried again or left.
  const needs = pending === null ? null : needsOf(pending.status);
  const reasoning =
    pending !== null &&
    (pending.phase === 'reasoning' ||
      (refused && (needs?.reason || pending.reason !== '' || pending.evidence.length > 0)));

  return (
    <section className="flag-block" aria-label={t`Flag of ${claim.number}`}>
      <StatusRadios claim={claim} checked={refused ? standing : (pending?.status ?? standing)} writable={writable} />
      {pending?.phase === 'saving' && <p className="flag-state">{t`Saving`}</p>}
      {refused && (
        <p className="flag-state problem" role="alert">
          {t`${scale.words[pending.status].name} was not saved. ${pending.problem ?? ''} The flag is still ${statusInSentence(standing, scale)}.`}{' '}
          {!reasoning && (
            <button type="button" className="text-button" onClick={() => void useFlagging.getState().save()}>
              {t`Try again`}
            </button>
          )}
        </p>
      )}
      {!writable && <p className="flag-state">{t`This profile is read-only: flags can be seen and not changed.`}</p>}
      {covered > 0 && (
        <p className="flag-state">
          {plural(
            covered,
            'One colleague has flagged this; covered until you do.',
            '{0} colleagues have flagged this; covered until you do.',
          )}
        </p>
      )}
      {reasoning ? (
        <FlagReason key={claim.id} claim={claim} pending={pending} />
      ) : (
        <Suspense fallback={null}>
          <FlagRecord key={claim.id} claim={claim} history={history} />
        </Suspense>
      )}
    </section>
  );
}
