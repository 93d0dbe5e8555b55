import { Component, type ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';

interface FailsafeProps {
  readonly children: ReactNode;
}

interface FailsafeState {
  readonly problem: string | null;
}

/** Says so when drawing the window itself fails, instead of leaving it empty. React asks for a class here. */
export class Failsafe extends Component<FailsafeProps, FailsafeState> {
  override state: FailsafeState = { problem: null };

  static getDerivedStateFromError(error: unknown): FailsafeState {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <main className="no-text">
        <p role="alert">
          {t`The window could not be drawn: ${problem} What was saved is safe. `}
          <button type="button" className="text-button" onClick={() => window.location.reload()}>
            {t`Open it again`}
          </button>
        </p>
      </main>
    );
  }
}
