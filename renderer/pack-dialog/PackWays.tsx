import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { packOptions } from '../../shared/pack/pack-form.ts';
import { useSession } from '../state/session.ts';
import { exportPack, openPack, stopSetting, usePackDialog } from './pack-dialog-store.ts';

/** What can be done with the pack now. What takes the place of the button just pressed has the keyboard. */
export function PackWays(): ReactNode {
  const { form, doing, outcome } = usePackDialog();
  const briefings = useSession((session) => session.briefings);
  if (doing === 'export') {
    return (
      <p className="pack-ways">
        <button key="stop" ref={takeKeyboard} type="button" className="button" onClick={() => void stopSetting()}>
          {t`Stop`}
        </button>
      </p>
    );
  }
  if (outcome?.kind === 'done') {
    return (
      <p className="pack-ways">
        <button
          key="open"
          ref={takeKeyboard}
          type="button"
          className="button primary"
          onClick={() => void openPack('file')}
        >
          {t`Open the PDF`}
        </button>
        <button type="button" className="button" onClick={() => void openPack('folder')}>
          {t`Show in folder`}
        </button>
        <button type="button" className="button" onClick={() => void exportPack()}>
          {t`Save again`}
        </button>
      </p>
    );
  }
  const options = packOptions(
    form,
    briefings.map(({ id }) => id),
  );
  return (
    <p className="pack-ways">
      <button
        key="save"
        ref={takeKeyboard}
        type="button"
        className="button primary"
        aria-disabled={!options.ok}
        onClick={() => void exportPack()}
      >
        {t`Save the PDF`}
      </button>
    </p>
  );
}

/** The button that had the keyboard has gone: what is there in its place takes it, and from nobody else. */
function takeKeyboard(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}
