import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { Key } from '../app/Key.tsx';
import { useBulkFlagging } from '../state/bulk-flagging.ts';
import { stopRun, useBulkRun } from '../state/bulk-run.ts';
import { useSession } from '../state/session.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { BulkNote } from './BulkNote.tsx';
import { BulkReason } from './BulkReason.tsx';
import { BulkTrouble } from './BulkTrouble.tsx';
import { useLedger } from './ledger-store.ts';
import { togglePanel } from './Panel.tsx';

interface BulkBarProps {
  readonly selected: readonly RegisterClaim[];
  /** The selected claims, or the current one where none is. */
  readonly meant: readonly RegisterClaim[];
  readonly onClear: () => void;
}

/** What can be done with the selected claims at once, and how far it is; there only while something is. */
export function BulkBar({ selected, meant, onClear }: BulkBarProps): ReactNode {
  const scale = useScale();
  const pending = useBulkFlagging((flagging) => flagging.pending);
  const { progress, trouble } = useBulkRun();
  const noting = useLedger((ledger) => ledger.open === 'note');
  const writable = useSession((session) => session.writable);
  if (selected.length === 0 && pending === null && progress === null && trouble === null && !noting) return null;
  return (
    <section className="bulk" aria-label={t`Selected claims`}>
      {pending !== null && <BulkReason pending={pending} />}
      {noting && <BulkNote claims={meant} />}
      <BulkTrouble />
      {progress !== null && <Progress />}
      {progress === null && selected.length > 0 && (
        <div className="bulk-bar">
          <p className="bulk-count">{t`${counted(selected.length, 'claim')} selected`}</p>
          <span className="bulk-flag-all">{writable ? t`Flag all as` : t`Read-only`}</span>
          {scale.order.map((status, place) => (
            <button
              key={status}
              type="button"
              className="button bulk-status"
              aria-label={t`Flag all as ${statusInSentence(status, scale)}`}
              aria-disabled={!writable}
              title={scale.words[status].meaning}
              onClick={() => useBulkFlagging.getState().choose(meant, status)}
            >
              <StatusGlyph status={status} />
              <span className="bulk-status-name">{scale.words[status].name}</span>
              <span className="radio-key" aria-hidden="true">
                {place + 1}
              </span>
            </button>
          ))}
          <span className="grow" />
          <button type="button" className="quiet-button" aria-expanded={noting} onClick={() => togglePanel('note')}>
            {t`Add note `}
            <Key name="N" />
          </button>
          <button type="button" className="quiet-button" onClick={onClear}>
            {t`Clear `}
            <Key name="Esc" />
          </button>
        </div>
      )}
    </section>
  );
}

function Progress(): ReactNode {
  const { progress, stopping } = useBulkRun();
  if (progress === null) return null;
  const { doing, done, total } = progress;
  const words = t`${doing} ${done} of ${total}`;
  return (
    <div className="bulk-bar">
      <p className="bulk-count">{words}</p>
      <progress value={done} max={total} aria-label={doing} aria-valuetext={words} />
      <button type="button" className="button" disabled={stopping} onClick={stopRun}>
        {t`Stop`}
      </button>
    </div>
  );
}
