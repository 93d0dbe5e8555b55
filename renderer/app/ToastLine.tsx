import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { type Toast, useStatusBar } from '../state/status-bar-store.ts';

/** What has just happened, with a way back where there is one. */
export function ToastLine({ toast: { text, undo } }: { readonly toast: Toast }): ReactNode {
  const dismiss = useStatusBar((status) => status.dismiss);
  return (
    <span className="toast">
      {text}
      {undo !== null && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            dismiss();
            undo();
          }}
        >
          {t`Undo`}
        </button>
      )}
    </span>
  );
}
