import './view-state.css';
import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { loadRegister, useRegister } from '../state/register-store.ts';
import { ViewLoading } from './ViewLoading.tsx';

type ViewStateProps =
  /** On its way; `name` is what a screen reader hears is coming: "the ledger". */
  | { readonly kind: 'loading'; readonly name: string }
  /** It could not be had; `message` says what happened and what was kept, `onRetry` is the one thing to do. */
  | { readonly kind: 'failed'; readonly message: string; readonly onRetry: () => void }
  /** There is nothing to show; the children say why, and what would change it. */
  | { readonly kind: 'empty'; readonly children: ReactNode }
  /** A filter leaves nothing; the children name it and hold the buttons that drop it. Spoken as it appears. */
  | { readonly kind: 'no-match'; readonly children: ReactNode };

/** What a view, or its list, shows instead of its rows. */
export function ViewState(props: ViewStateProps): ReactNode {
  switch (props.kind) {
    case 'loading':
      return <ViewLoading name={props.name} />;
    case 'failed':
      return (
        <div className="view-state" role="alert">
          <p>
            <span className="problem" aria-hidden="true">
              ×
            </span>{' '}
            {props.message}
          </p>
          <p className="view-state-ways">
            <button type="button" className="text-button" onClick={props.onRetry}>
              {t`Try again`}
            </button>
          </p>
        </div>
      );
    case 'empty':
      return <div className="view-state">{props.children}</div>;
    case 'no-match':
      return (
        <div className="view-state" role="status">
          {props.children}
        </div>
      );
  }
}

/** What a view shows while the register is not there: that it is on its way, or why it is not and a way to try again. */
export function RegisterState({ name }: { readonly name: string }): ReactNode {
  const problem = useRegister((state) => state.problem);
  if (problem === null) return <ViewState kind="loading" name={name} />;
  const message = t`The claims could not be listed. ${problem} Notes and flags are kept.`;
  return <ViewState kind="failed" message={message} onRetry={() => void loadRegister()} />;
}
