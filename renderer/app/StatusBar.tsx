import type { ReactNode } from 'react';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { useStatusBar } from '../state/status-bar-store.ts';
import { Key } from './Key.tsx';
import { timeOf } from './local-time.ts';
import { runCommand } from './run-command.ts';

function Message(): ReactNode {
  const { toast, busy, dismiss } = useStatusBar();
  const notice = useSession((session) => session.notices[0]);
  const dismissNotice = useSession((session) => session.dismissNotice);
  if (toast !== null) {
    const { undo } = toast;
    return (
      <span className="toast">
        {toast.text}
        {undo !== null && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              dismiss();
              undo();
            }}
          >
            Undo
          </button>
        )}
      </span>
    );
  }
  if (busy !== null) return <span className="toast">{busy}</span>;
  if (notice === undefined) return null;
  return (
    <span className={`notice ${notice.severity}`}>
      {notice.message}
      <button type="button" className="text-button" onClick={() => dismissNotice(notice.id)}>
        Dismiss
      </button>
    </span>
  );
}

/** The line at the foot of the window: what is so, what has just happened, and a few keys. */
export function StatusBar(): ReactNode {
  const letterKeys = useSettings(({ settings }) => settings?.letterKeys ?? true);
  const savedAt = useStatusBar((status) => status.savedAt);
  return (
    <footer className="status-bar">
      <span className="offline">Offline. This app opens no connections.</span>
      {savedAt !== null && <span>Saved {timeOf(savedAt)}</span>}
      <Message />
      <span className="grow" />
      {letterKeys && (
        <>
          <span className="hint wide">
            <Key name="J" /> <Key name="K" /> claim
          </span>
          <span className="hint wide">
            <Key name="1" /> – <Key name="6" /> flag
          </span>
          <span className="hint wide">
            <Key name="N" /> note
          </span>
        </>
      )}
      <button type="button" className="hint" onClick={() => runCommand('keys')}>
        {letterKeys && <Key name="?" />} all keys
      </button>
    </footer>
  );
}
