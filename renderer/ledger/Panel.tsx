import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useLedger } from './ledger-store.ts';

type PanelName = Exclude<ReturnType<typeof useLedger.getState>['open'], null>;

interface PanelProps {
  readonly name: PanelName;
  readonly label: string;
  readonly children: ReactNode;
}

/** Opens a panel, and closes any other; closes it where it is open. */
export function togglePanel(name: PanelName): void {
  useLedger.setState(({ open }) => ({ open: open === name ? null : name }));
}

/** Closes the panel that is open. */
export function closePanel(): void {
  useLedger.setState({ open: null });
}

/** A button, and what it opens below itself. Esc, or going elsewhere, closes it. */
export function Panel({ name, label, children }: PanelProps): ReactNode {
  const open = useLedger((ledger) => ledger.open === name);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    closePanel();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what is in it, wherever in it the keyboard is.
    <div
      className="drop"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (open && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) closePanel();
      }}
    >
      <button ref={button} type="button" className="button" aria-expanded={open} onClick={() => togglePanel(name)}>
        {label}
      </button>
      {open && <div className="drop-body">{children}</div>}
    </div>
  );
}
