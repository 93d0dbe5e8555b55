import './exchange.css';
import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import type { Disagreement } from '../../shared/notes/disagreements.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { Dialog } from '../app/Dialog.tsx';
import { momentOf } from '../app/local-time.ts';
import { useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';
import { useSession } from '../state/session.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { settle } from './settle.ts';
import { useDisagreements } from './use-disagreements.ts';

/** Where colleagues disagree, and the way to settle each: by a flag that says it has seen the others. */
export default function DisagreementsDialog(): ReactNode {
  const found = useDisagreements();
  return (
    <Dialog title={t`Where you and colleagues disagree`} className="tall-dialog">
      {found.length === 0 && <p className="muted">{t`Nobody disagrees about a claim, or all of it is settled.`}</p>}
      <div className="dialog-scroll">
        {found.map((one) => (
          <Sides key={one.claim} disagreement={one} />
        ))}
      </div>
      <p className="muted">{t`Settling adds a flag of yours that names the others. All of them stay in the history.`}</p>
    </Dialog>
  );
}

function Sides({ disagreement }: { readonly disagreement: Disagreement }): ReactNode {
  const scale = useScale();
  const { claim, flags } = disagreement;
  const listed = useRegister(({ claims }) => claims.get(claim));
  const writable = useSession((session) => session.writable);
  const number = listed?.number ?? claim;
  const choices = [...new Map(flags.map((flag) => [flag.status, flag])).values()];
  return (
    <section className="exchange-item" aria-label={number}>
      <h3>
        <b className="mono">{number}</b> {listed?.statement}
      </h3>
      <div className="exchange-sides">
        {flags.map((flag) => (
          <Side key={flag.id} flag={flag} />
        ))}
      </div>
      {writable && listed !== undefined && (
        <p className="settle-ways">
          {t`Settle as`}{' '}
          {choices.map(({ status }) => (
            <button
              key={status}
              type="button"
              className="button"
              aria-label={t`Settle ${number} as ${statusInSentence(status, scale)}`}
              onClick={() => {
                useReading.setState({ dialog: null });
                void settle(disagreement, status);
              }}
            >
              {scale.words[status].name}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

function Side({ flag }: { readonly flag: Flag }): ReactNode {
  const scale = useScale();
  const { author, status, reason, evidence, changed } = flag;
  return (
    <div>
      <p>
        <StatusGlyph status={status} /> <b>{scale.words[status].name}</b>, <bdi>{author.name}</bdi>,{' '}
        {momentOf(changed, new Date())}
      </p>
      <p className="exchange-words" dir="auto">
        {reason === '' ? t`No reason given.` : reason}
      </p>
      {evidence.length > 0 && (
        <p className="muted">{counted(evidence.length, 'piece of evidence', 'pieces of evidence')}</p>
      )}
    </div>
  );
}
