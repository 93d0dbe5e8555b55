import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { useReading } from '../state/reading-store.ts';
import { Key } from './Key.tsx';
import { useModal } from './use-modal.ts';

interface DialogProps {
  readonly title: string;
  readonly className: string;
  /** Beside the title. */
  readonly hint?: string;
  /** A selector of what has the keyboard at first; the first control of all unless told. */
  readonly start?: string;
  readonly children: ReactNode;
}

/** A modal window of the browser's own: it keeps the keyboard, closes on Esc, and gives the keyboard back. */
export function Dialog({ title, className, hint, start, children }: DialogProps): ReactNode {
  const dialog = useModal(start);
  const close = () => useReading.setState({ dialog: null });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it too; clicking the scrim is one more way.
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          {hint !== undefined && <p>{hint}</p>}
          <span className="grow" />
          <button type="button" className="close-dialog" onClick={close}>
            {t`Close `}
            <Key name="Esc" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
