import { type FormEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { needsOf, statusWords } from '../../shared/notes/status.ts';
import { Key } from '../app/Key.tsx';
import { type PendingFlag, useFlagging } from '../state/flagging-store.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { EvidencePicker } from './EvidencePicker.tsx';
import { earlierReasons } from './offered-evidence.ts';

interface FlagReasonProps {
  readonly claim: Claim;
  readonly pending: PendingFlag;
}

/** The one line that says why, and the evidence beside it. Enter saves; Esc leaves the old flag standing. */
export function FlagReason({ claim, pending }: FlagReasonProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const flags = useNotebook((notebook) => notebook.flags);
  const [recalled, setRecalled] = useState(-1);
  const { setReason, save, cancel, answerSummons } = useFlagging.getState();
  const { summons } = pending;
  const needs = needsOf(pending.status);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const form = field.current?.form;
    return () => {
      // Only when the row goes with the keyboard still in it; a reader who has moved on stays where they are.
      if (before instanceof HTMLElement && form?.contains(document.activeElement))
        before.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => {
    if (!summons) return;
    field.current?.focus();
    answerSummons();
  }, [summons, answerSummons]);

  const reasons = earlierReasons(flags);
  const recall = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const reason = reasons[recalled + step];
    if (step === 0 || reason === undefined) return;
    event.preventDefault();
    setRecalled(recalled + step);
    setReason(reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const name = statusWords[pending.status].name;
  return (
    <form className="flag-reason" onSubmit={onSubmit} onKeyDown={onKeyDown} aria-label={`${name}: reason and evidence`}>
      <label className="reason-line">
        <span>Reason{needs.reason ? '' : ' (not needed)'}</span>
        <input
          ref={field}
          className="field"
          maxLength={2000}
          value={pending.reason}
          placeholder={reasons.length > 0 ? '↑ brings back an earlier reason' : 'In one line'}
          aria-invalid={pending.problem !== null && pending.reason.trim() === '' && needs.reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={recall}
        />
      </label>
      <EvidencePicker claim={claim} pending={pending} />
      <p className="flag-actions">
        {pending.phase === 'reasoning' && pending.problem !== null && (
          <span className="problem" role="alert">
            {pending.problem}
          </span>
        )}
        <span className="grow" />
        <button type="button" className="text-button" onClick={cancel}>
          Keep the old flag <Key name="Esc" />
        </button>
        <button type="submit" className="button primary">
          Save
        </button>
      </p>
    </form>
  );
}
