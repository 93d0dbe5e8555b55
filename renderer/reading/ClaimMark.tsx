import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { correctionOf, failuresOf } from '../../shared/checks/correction.ts';
import { t } from '../../shared/language/t.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { useStatusOf } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useScale } from '../verification/scale-context.ts';
import { Inlines } from './Inlines.tsx';
import { inlineText } from './inline-text.ts';

interface ClaimMarkProps {
  readonly id: string;
  readonly mention: number;
  readonly inlines: readonly Inline[];
}

/** A marked claim in the text: a button that is set like a word. */
export const ClaimMark = memo(function ClaimMark({ id, mention, inlines }: ClaimMarkProps): ReactNode {
  const scale = useScale();
  const claim = useReading((reading) => reading.claims.get(id));
  const selected = useReading((reading) => reading.selection?.claim === id);
  const shown = useReading((reading) => reading.selection?.claim === id && reading.evidenceOpen);
  const status = useStatusOf(id);
  if (claim === undefined) return <Inlines inlines={inlines} />;

  const struck = failuresOf(claim).length > 0;
  const correction = correctionOf(claim);
  const name = [
    t`Claim ${claim.number}, ${statusInSentence(status, scale)}: ${inlineText(inlines)}`,
    ...(correction === null ? [] : [t`struck, the sum gives ${correction}`]),
  ].join('; ');

  const choose = () => {
    // Dragging over words to copy them is not choosing a claim.
    if (window.getSelection()?.type !== 'Range') useReading.getState().select(id, mention);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    useReading.getState().select(id, mention);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> can't wrap over lines as words do.
    <span
      role="button"
      tabIndex={0}
      className={selected ? 'claim-mark selected' : 'claim-mark'}
      aria-expanded={shown}
      aria-label={name}
      data-claim={id}
      data-mention={mention}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      <Inlines inlines={inlines} struck={struck} held />
    </span>
  );
});
