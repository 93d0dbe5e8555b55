import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { type BulkFlag, useBulkFlagging } from '../state/bulk-flagging.ts';
import { useRegister } from '../state/register-store.ts';
import { offeredEvidence } from '../verification/offered-evidence.ts';
import { ReasonForm } from '../verification/ReasonForm.tsx';
import { useScale } from '../verification/scale-context.ts';
import { useVisibleFlags } from '../verification/use-visible-flags.ts';
import { sharedGrounds } from './shared-grounds.ts';

/** One reason and its evidence for all the claims that are being flagged. */
export function BulkReason({ pending }: { readonly pending: BulkFlag }): ReactNode {
  const scale = useScale();
  const { claims: known, findings } = useRegister.getState();
  const flags = useVisibleFlags();
  const { change, save, cancel } = useBulkFlagging.getState();
  const { claims, status } = pending;
  const [first, ...others] = claims;
  const which = first !== undefined && others.length === 0 ? first.number : counted(claims.length, 'claim');
  return (
    <div className="bulk-reason">
      <p className="bulk-count">{t`${which} as ${statusInSentence(status, scale)}`}</p>
      <ReasonForm
        pending={pending}
        // What they do not share is no evidence for all of them.
        offered={offeredEvidence(sharedGrounds(claims), flags)}
        names={{ claims: known, findings }}
        leave={others.length === 0 ? t`Keep the old flag` : t`Keep the old flags`}
        onReason={(reason) => change({ reason })}
        onEvidence={(evidence) => change({ evidence })}
        onTicked={(ticked) => change({ ticked })}
        onSummoned={summoned}
        onSave={() => void save()}
        onCancel={cancel}
      />
    </div>
  );
}

function summoned(): void {
  const { pending } = useBulkFlagging.getState();
  if (pending !== null) useBulkFlagging.setState({ pending: { ...pending, summons: false } });
}
