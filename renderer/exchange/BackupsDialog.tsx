import './exchange.css';
import { type ReactNode, useEffect, useState } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import type { BackupSummary } from '../../shared/host/backup-summary.ts';
import { t } from '../../shared/language/t.ts';
import { Dialog } from '../app/Dialog.tsx';
import { momentOf } from '../app/local-time.ts';
import { ViewState } from '../app/ViewState.tsx';
import { host, sentenceOf } from '../state/host-client.ts';
import { reloadNotebooks } from '../state/reload-notebooks.ts';
import { useSession } from '../state/session.ts';
import { markSaved } from '../state/status-bar-store.ts';

const whyWords: Readonly<Record<BackupSummary['why'], string>> = {
  routine: t`Made in the course of things`,
  'before-import': t`Before a file was taken in`,
  'before-restore': t`Before a backup was restored`,
  'older-version': t`As an older Claimbook left it`,
};

/** What the backups of the notebooks hold, and the way back to one. */
export default function BackupsDialog(): ReactNode {
  const writable = useSession((session) => session.writable);
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const [working, setWorking] = useState(false);

  const read = () =>
    host.backups().then(setBackups, (error: unknown) => setSaid({ text: sentenceOf(error), failed: true }));
  useEffect(() => void read(), []);

  const restore = async ({ id, briefing, at }: BackupSummary) => {
    setWorking(true);
    try {
      const restored = await host.restoreBackup(id);
      if (restored.ok) {
        await reloadNotebooks();
        markSaved(new Date().toISOString());
        const text = t`Your notes on ${briefing.toUpperCase()} are as they were on ${momentOf(at, new Date())}. How they were before is a backup too.`;
        setSaid({ text, failed: false });
        setChosen(null);
        await read();
      } else setSaid({ text: restored.message, failed: true });
    } catch (error) {
      setSaid({ text: sentenceOf(error), failed: true });
    } finally {
      setWorking(false);
    }
  };
  return (
    <Dialog
      title={t`Backups`}
      className="tall-dialog"
      hint={t`of notes and flags, newest first`}
      start=".backup-row button:enabled"
    >
      {said !== null && (
        <p className={said.failed ? 'problem' : ''} role={said.failed ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
      {backups === null && said === null && <ViewState kind="loading" name="the backups" />}
      {backups?.length === 0 && (
        <p className="muted">
          {t`No backups yet. The first is made when a notebook is next tidied, or before a file is taken in.`}
        </p>
      )}
      <div className="dialog-scroll">
        {backups?.map((backup) => (
          <section key={backup.id} className="backup-row" aria-label={nameOf(backup)}>
            <b>
              {backup.briefing.toUpperCase()}, {momentOf(backup.at, new Date())}
            </b>
            <span>
              {backup.sound
                ? `${counted(backup.notes, 'note')}, ${counted(backup.flags, 'flag')}`
                : t`can’t be read by this Claimbook`}
            </span>
            <span className="backup-newest">
              {whyWords[backup.why]}
              {backup.newest !== null && (
                <>
                  {t`; newest “`}
                  <bdi>{backup.newest.text}</bdi>”, <bdi>{backup.newest.author}</bdi>
                </>
              )}
            </span>
            {chosen === backup.id ? (
              <p>
                {t`Your notes made since go to the trash; colleagues’ notes and every step of the flags stay. `}
                <button
                  type="button"
                  className="button primary"
                  disabled={working}
                  onClick={() => void restore(backup)}
                >
                  {working ? t`Restoring` : t`Restore it`}
                </button>{' '}
                <button type="button" className="text-button" onClick={() => setChosen(null)}>
                  {t`Leave it`}
                </button>
              </p>
            ) : (
              <button
                type="button"
                className="text-button"
                disabled={!backup.sound || !writable}
                aria-label={t`Restore ${nameOf(backup)}`}
                onClick={() => setChosen(backup.id)}
              >
                {t`Restore`}
              </button>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function nameOf({ briefing, at }: BackupSummary): string {
  return t`the backup of ${briefing.toUpperCase()}, ${momentOf(at, new Date())}`;
}
