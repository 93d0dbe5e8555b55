import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { spokenLanguage } from '../../shared/language/language.ts';

interface ResizerProps {
  readonly label: string;
  /** A vertical line moves sideways, a horizontal one up and down. */
  readonly orientation: 'vertical' | 'horizontal';
  /** The size of what stands after the line, in px. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

const step = 16;

/** The edge of a panel: dragged with the pointer, or moved with arrow keys, Home and End. */
export function Resizer({ label, orientation, value, min, max, onChange }: ResizerProps): ReactNode {
  const start = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const upright = orientation === 'vertical';
  /** Where the window runs from right to left, what stands after the line is on its left. */
  const onward = spokenLanguage().direction === 'rtl' ? -1 : 1;
  const change = (next: number) => onChange(Math.round(Math.min(max, Math.max(min, next))));
  const along = (event: PointerEvent) => (upright ? onward * event.clientX : event.clientY);

  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Readonly<Record<string, number>> = {
      ...(upright
        ? { ArrowLeft: value + onward * step, ArrowRight: value - onward * step }
        : { ArrowUp: value + step, ArrowDown: value - step }),
      Home: min,
      End: max,
    };
    const next = keys[event.key];
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    change(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> can't be focused and moved; this is a window splitter.
    <div
      role="separator"
      tabIndex={0}
      className={`resizer ${orientation}`}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={Math.round(max)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: along(event), value };
      }}
      onPointerMove={(event) => {
        if (start.current !== null) change(start.current.value + start.current.at - along(event));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
