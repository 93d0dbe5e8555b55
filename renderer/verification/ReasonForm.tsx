import { type FormEvent, type KeyboardEvent, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import type { EvidenceNames } from '../../shared/notes/evidence-words.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { settlesWords } from '../../shared/notes/settles-words.ts';
import { missingEvidence, needsOf } from '../../shared/notes/status.ts';
import { Key } from '../app/Key.tsx';
import { warmLazy } from '../app/warm-lazy.tsx';
import type { PendingFlag } from '../state/flagging-store.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { Checklist } from './Checklist.tsx';
import { earlierReasons } from './offered-evidence.ts';
import { useScale } from './scale-context.ts';
import { useVisibleFlags } from './use-visible-flags.ts';

// The words have their field at once, so that none is lost or taken for a key; the evidence may come a frame later.
const { Component: EvidencePicker, warm } = warmLazy(() => import('./EvidencePicker.tsx'));

/** Has the evidence's part of the form ready. */
export const warmReasonForm = warm;

interface ReasonFormProps {
  readonly pending: Pick<
    PendingFlag,
    'status' | 'reason' | 'evidence' | 'ticked' | 'settles' | 'phase' | 'problem' | 'summons'
  >;
  readonly offered: readonly Evidence[];
  readonly names: EvidenceNames;
  /** What Esc does, as its button says it. */
  readonly leave: string;
  readonly onReason: (reason: string) => void;
  readonly onEvidence: (evidence: readonly Evidence[]) => void;
  readonly onTicked: (ticked: readonly string[]) => void;
  /** The form has been given the keyboard. */
  readonly onSummoned: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The one line that says why, and the evidence beside it. Enter saves; Esc leaves what stood before. */
export function ReasonForm(props: ReasonFormProps): ReactNode {
  const scale = useScale();
  const { pending, offered, names, leave, onReason, onEvidence, onTicked, onSummoned, onSave, onCancel } = props;
  const field = useRef<HTMLInputElement>(null);
  const flags = useVisibleFlags();
  const own = useNotebook((notebook) => notebook.layers.own);
  const [recalled, setRecalled] = useState(-1);
  const { summons } = pending;
  const needs = needsOf(pending.status);
  const missing = missingEvidence(pending, scale);

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
    onSummoned();
  }, [summons, onSummoned]);

  const reasons = earlierReasons(flags);
  const recall = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const reason = reasons[recalled + step];
    if (step === 0 || reason === undefined) return;
    event.preventDefault();
    setRecalled(recalled + step);
    onReason(reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
    // With the reason given, the evidence is all that is asked for: the keyboard goes where it can be ticked or written.
    if (missing !== null && (pending.reason.trim() !== '' || !needs.reason)) {
      field.current?.form?.querySelector<HTMLElement>('.evidence-picker input')?.focus();
    }
  };
  const settled = settlesWords(pending.settles, flags, own, scale);
  const name = scale.words[pending.status].name;
  return (
    <form
      className="flag-reason"
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      aria-label={t`${name}: reason and evidence`}
    >
      {settled !== null && <p className="flag-settles">{settled}</p>}
      <label className="reason-line">
        <span>{t`Reason${needs.reason ? '' : t` (not needed)`}`}</span>
        <input
          ref={field}
          className="field"
          dir="auto"
          maxLength={2000}
          value={pending.reason}
          placeholder={reasons.length > 0 ? t`↑ brings back an earlier reason` : t`In one line`}
          aria-invalid={pending.problem !== null && pending.reason.trim() === '' && needs.reason}
          onChange={(event) => onReason(event.target.value)}
          onKeyDown={recall}
        />
      </label>
      <Suspense fallback={null}>
        <EvidencePicker
          chosen={pending.evidence}
          offered={offered}
          names={names}
          missing={missing}
          missed={missing !== null && pending.problem === missing}
          onChange={onEvidence}
        />
      </Suspense>
      <Checklist lines={scale.checklists[pending.status]} ticked={pending.ticked} onChange={onTicked} />
      <p className="flag-actions">
        {pending.phase === 'reasoning' && pending.problem !== null && pending.problem !== missing && (
          <span className="problem" role="alert">
            {pending.problem}
          </span>
        )}
        <span className="grow" />
        <button type="button" className="text-button" onClick={onCancel}>
          {leave} <Key name="Esc" />
        </button>
        <button type="submit" className="button primary">
          {t`Save`}
        </button>
      </p>
    </form>
  );
}
