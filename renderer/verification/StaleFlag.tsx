import { type ReactNode, useState } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import { partsInSentence, staleFlag } from '../../shared/notes/stale.ts';
import { useFlagging } from '../state/flagging-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { OldAndNew } from './OldAndNew.tsx';

/** That a flag was made against an older claim, what the claim was then and is now, and the way to flag it again. */
export function StaleFlag({ claim, flag }: { readonly claim: Claim; readonly flag: Flag }): ReactNode {
  const source = useReading(({ edition }) => edition?.briefing.source ?? null);
  const writable = useSession((session) => session.writable);
  const [open, setOpen] = useState(false);
  const parts = staleFlag(flag, claim.hashes);
  return (
    <div className="flag-state stale-flag">
      <p>
        <b>{t`Gone stale`}</b>
        {t`: made against an older ${partsInSentence(parts)}. `}
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t`Hide old and new` : t`Show old and new`}
        </button>{' '}
        {writable && (
          <button type="button" className="text-button" onClick={() => useFlagging.getState().again(claim.id)}>
            {t`Flag again as it is`}
          </button>
        )}
      </p>
      {open && <OldAndNew claim={claim} source={source} seen={flag.seen} parts={parts} />}
    </div>
  );
}
