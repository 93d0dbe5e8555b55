import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import type { Status } from '../../shared/notes/status.ts';
import { useFlagging } from '../state/flagging-store.ts';
import { StatusGlyph } from './StatusGlyph.tsx';
import { useScale } from './scale-context.ts';

interface StatusRadiosProps {
  readonly claim: Claim;
  readonly checked: Status;
  readonly writable: boolean;
}

const arrows: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The six scale.order. Arrows move between them; Space or Enter chooses, since most ask for a reason first. */
export function StatusRadios({ claim, checked, writable }: StatusRadiosProps): ReactNode {
  const scale = useScale();
  const [reached, setReached] = useState<Status | null>(null);
  const stop = reached ?? checked;
  const choose = (status: Status) => {
    setReached(null);
    useFlagging.getState().choose(claim.id, status);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = arrows[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    const index = (scale.order.indexOf(stop) + step + scale.order.length) % scale.order.length;
    setReached(scale.order[index] ?? null);
    event.currentTarget.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div
      className="status-radios"
      role="radiogroup"
      aria-label={t`Status of ${claim.number}`}
      aria-readonly={!writable}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setReached(null);
      }}
    >
      {scale.order.map((status, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio chooses on arrow keys, and choosing here asks for a reason.
        <button
          key={status}
          type="button"
          role="radio"
          aria-checked={status === checked}
          aria-disabled={!writable}
          tabIndex={status === stop ? 0 : -1}
          title={scale.words[status].meaning}
          onClick={() => choose(status)}
        >
          <StatusGlyph status={status} />
          <span>{scale.words[status].name}</span>
          <span className="radio-key" aria-hidden="true">
            {index + 1}
          </span>
        </button>
      ))}
    </div>
  );
}
