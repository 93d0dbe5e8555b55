import type { ReactNode } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';
import type { View } from '../../shared/host/views.ts';
import { t } from '../../shared/language/t.ts';
import { useDesk } from '../state/desk-store.ts';
import { useSession } from '../state/session.ts';
import { useStatusBar } from '../state/status-bar-store.ts';
import { QueueLine } from '../verification/QueueLine.tsx';
import { BegunKeys } from './BegunKeys.tsx';
import { CommandKey, useKeyOf } from './CommandKey.tsx';
import { timeOf } from './local-time.ts';
import { runCommand } from './run-command.ts';
import { statusSlot } from './status-slot.ts';
import { ToastLine } from './ToastLine.tsx';

function Message(): ReactNode {
  const { toast, busy } = useStatusBar();
  const notice = useSession((session) => session.notices[0]);
  const dismissNotice = useSession((session) => session.dismissNotice);
  if (toast !== null) return <ToastLine toast={toast} />;
  if (busy !== null) return <span className="toast">{busy}</span>;
  if (notice === undefined) return null;
  return (
    <span className={`notice ${notice.severity}`}>
      {notice.message}
      <button type="button" className="text-button" onClick={() => dismissNotice(notice.id)}>
        {t`Dismiss`}
      </button>
    </span>
  );
}

type HintKey = readonly [from: CommandId, to: CommandId | null, words: string];

/** The keys that matter most in each view. */
const hints: Readonly<Record<View, readonly HintKey[]>> = {
  library: [
    ['next-item', 'previous-item', t`briefing`],
    ['open-item', null, t`open`],
    ['continue-reading', null, t`continue reading`],
  ],
  reader: [
    ['next-claim', 'previous-claim', t`claim`],
    ['flag-unchecked', 'flag-not-checkable', t`flag`],
    ['note', null, t`note`],
    ['compare', null, t`cross-check`],
  ],
  ledger: [
    ['next-item', 'previous-item', t`row`],
    ['select-item', null, t`select`],
    ['flag-unchecked', 'flag-not-checkable', t`flag`],
    ['open-item', null, t`open in reader`],
  ],
  'cross-check': [
    ['previous-quantity', 'next-quantity', t`quantity`],
    ['next-item', 'previous-item', t`statement`],
    ['open-item', null, t`open in reader`],
    ['working', null, t`working`],
  ],
  notes: [
    ['next-item', 'previous-item', t`note`],
    ['select-item', null, t`select`],
    ['remove-note', null, t`delete`],
    ['open-item', null, t`open in reader`],
  ],
};

/** The line at the foot of the window: what is so, what has just happened, and a few keys. */
export function StatusBar(): ReactNode {
  const view = useDesk((desk) => desk.view);
  const savedAt = useStatusBar((status) => status.savedAt);
  return (
    <footer className="status-bar">
      <span className="offline">{t`Offline. This app opens no connections.`}</span>
      {savedAt !== null && <span>{t`Saved ${timeOf(savedAt)}`}</span>}
      {(view === 'reader' || view === 'ledger') && <QueueLine />}
      <span id={statusSlot} />
      <Message />
      <span className="grow" />
      <BegunKeys />
      {hints[view].map(([from, to, words]) => (
        <KeyHint key={words} from={from} to={to} words={words} />
      ))}
      <button type="button" className="hint" onClick={() => runCommand('keys')}>
        <CommandKey id="keys" />
        {t` all keys`}
      </button>
    </footer>
  );
}

interface KeyHintProps {
  readonly from: CommandId;
  readonly to: CommandId | null;
  readonly words: string;
}

/** The keys of one or two commands as they are set now; nothing where they have none. */
function KeyHint({ from, to, words }: KeyHintProps): ReactNode {
  const key = useKeyOf(from);
  if (key === '') return null;
  return (
    <span className="hint wide">
      <CommandKey id={from} /> {from === 'flag-unchecked' && '– '}
      {to !== null && <CommandKey id={to} />} {words}
    </span>
  );
}
