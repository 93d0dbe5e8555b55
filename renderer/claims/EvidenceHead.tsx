import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { Key } from '../app/Key.tsx';
import { runCommand } from '../app/run-command.ts';
import { useStatusOf } from '../state/notebook-store.ts';
import { usePin } from '../state/pin-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';

interface EvidenceHeadProps {
  readonly claim: Claim;
  readonly edition: BriefingEdition;
}

/** Which claim this is, how it stands, and the way to its neighbours. */
export function EvidenceHead({ claim, edition }: EvidenceHeadProps): ReactNode {
  const scale = useScale();
  const status = useStatusOf(claim.id);
  const hasPast = useReading((reading) => reading.past.length > 0);
  const hasFuture = useReading((reading) => reading.future.length > 0);
  const pinned = usePin((pin) => pin.pinned?.claim.number);
  const pinLabel = pinned === undefined ? t`Pin beside the text` : t`Unpin ${pinned}`;
  const place = edition.claims.findIndex((other) => other.id === claim.id) + 1;
  return (
    <header className="evidence-head">
      <h2 className="claim-id">{claim.number}</h2>
      <span className={`status-word ${status}`}>
        <StatusGlyph status={status} />
        <b>{scale.words[status].name}</b>
      </span>
      <span className="head-statement">{claim.statement}</span>
      <span className="grow" />
      {(hasPast || hasFuture) && (
        <span className="trail">
          <button type="button" className="key-button" disabled={!hasPast} onClick={() => runCommand('back')}>
            <span className="unseen">{t`Back`}</span>
            <span aria-hidden="true">←</span>
          </button>
          <button type="button" className="key-button" disabled={!hasFuture} onClick={() => runCommand('forward')}>
            <span className="unseen">{t`Forward`}</span>
            <span aria-hidden="true">→</span>
          </button>
        </span>
      )}
      <span className="count">{t`${place} of ${edition.claims.length}`}</span>
      <button
        type="button"
        className="key-button"
        aria-label={pinLabel}
        title={pinLabel}
        onClick={() => runCommand('pin')}
      >
        <CommandKey id="pin" />
      </button>
      <button type="button" className="key-button" aria-label={t`Next claim`} onClick={() => runCommand('next-claim')}>
        <Key name="J" />
      </button>
      <button
        type="button"
        className="key-button"
        aria-label={t`Previous claim`}
        onClick={() => runCommand('previous-claim')}
      >
        <Key name="K" />
      </button>
      <button type="button" className="close-evidence" onClick={() => useReading.setState({ evidenceOpen: false })}>
        {t`Close `}
        <Key name="Esc" />
      </button>
    </header>
  );
}
