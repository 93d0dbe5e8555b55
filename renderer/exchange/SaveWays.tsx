import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { useReading } from '../state/reading-store.ts';

interface SaveWaysProps {
  readonly label: string;
  /** Whether the file can't be written now; the keyboard stays on the button all the same. */
  readonly cannot: boolean;
  readonly problem: string | null;
  readonly onSave: () => void;
  /** What stands beside the buttons. */
  readonly children?: ReactNode;
}

/** The foot of a dialog that writes a file: what went wrong, the way on and the way out. */
export function SaveWays({ label, cannot, problem, onSave, children }: SaveWaysProps): ReactNode {
  return (
    <>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p className="exchange-ways">
        <button type="button" className="button primary" aria-disabled={cannot} onClick={onSave}>
          {label}
        </button>
        <button type="button" className="button" onClick={() => useReading.setState({ dialog: null })}>
          {t`Cancel`}
        </button>
        {children}
      </p>
    </>
  );
}
