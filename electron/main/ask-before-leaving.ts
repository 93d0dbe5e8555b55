import { app, type BrowserWindow, dialog } from 'electron';
import { t } from '../../shared/language/t.ts';
import type { PackDesk } from '../services/pack/pack-desk.ts';
import { reasonOf } from '../services/reason-of.ts';

/** The buttons, in their order. */
const waits = 0;
const stops = 1;

/**
 * Asks before the window closes, or the app quits, over a pack that is being written: the reader waits for it, or has it
 * stopped with nothing left behind. A preview is stopped unasked.
 */
export function askBeforeLeaving(window: BrowserWindow, packDesk: Pick<PackDesk, 'isWriting' | 'stop'>): void {
  let asking = false;
  const ask = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: t`A pack is being written.`,
      detail: t`If Claimbook closes now, nothing of it is saved.`,
      buttons: [t`Wait for it`, t`Stop it and close`],
      defaultId: waits,
      cancelId: waits,
    });
    if (response !== stops) return;
    await packDesk.stop();
    app.quit();
  };
  const hold = (event: { preventDefault(): void }): void => {
    if (!packDesk.isWriting()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    ask()
      .catch((error: unknown) => process.stderr.write(`The reader could not be asked: ${reasonOf(error)}\n`))
      .finally(() => {
        asking = false;
      });
  };
  window.on('close', hold);
  app.on('before-quit', hold);
  window.on('closed', () => {
    app.off('before-quit', hold);
    void packDesk.stop();
  });
}
