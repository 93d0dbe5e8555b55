import { type ReactNode, useContext } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { failuresOf } from '../../shared/checks/correction.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { claimAnchor, recordAnchor } from '../../shared/pack/anchors.ts';
import { statusOf } from '../../shared/pack/pack-model.ts';
import { useScale } from '../verification/scale-context.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { NoteCalls } from './NoteCalls.tsx';
import { PackInlines } from './PackInlines.tsx';
import { PackSign } from './PackSign.tsx';
import { ClaimsBeside, usePack } from './pack-context.ts';

interface ClaimMarkProps {
  readonly id: string;
  readonly mention: number;
  readonly inlines: readonly Inline[];
}

/**
 * A marked claim. Its numeral and margin notes stand in the text, inside the mark, so that they stay on its first line
 * wherever a page breaks; the style sheet hangs them in the margins.
 */
export function ClaimMark({ id, mention, inlines }: ClaimMarkProps): ReactNode {
  const scale = useScale();
  const { model } = usePack();
  const beside = useContext(ClaimsBeside);
  const claim = model.claims.get(id);
  const text = <PackInlines inlines={inlines} struck={claim !== undefined && failuresOf(claim).length > 0} />;
  // In a digest, words that rest on a claim are followed by its number.
  if (mention < 0) {
    return (
      <>
        {text} <ClaimLink claim={id} />
      </>
    );
  }
  if (claim === undefined) {
    return (
      <>
        {text}
        {mention === 0 && <NoteCalls at={id} />}
      </>
    );
  }
  if (mention > 0) return <span className="claim again">{text}</span>;
  const { parts } = model.content.options;
  if (!parts.includes('margins')) {
    return (
      <span className="claim" id={claimAnchor(id)}>
        {text}
        <NoteCalls at={id} />
      </span>
    );
  }
  const status = statusOf(model, id);
  const numeral = (
    <>
      <PackSign form="glyph" status={status} />
      <span>{claim.number}</span>
    </>
  );
  return (
    <span className="claim" id={claimAnchor(id)}>
      {parts.includes('register') ? (
        <a
          className="numeral"
          href={`#${recordAnchor(id)}`}
          aria-label={`${claim.number}, ${statusInSentence(status, scale)}: `}
        >
          {numeral}
        </a>
      ) : (
        <span className="numeral">{numeral}</span>
      )}
      <MarginNotes claims={beside ?? [claim]} at={id} />
      {text}
      <NoteCalls at={id} />
    </span>
  );
}
