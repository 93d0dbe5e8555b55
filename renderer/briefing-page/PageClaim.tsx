import type { ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { correctionOf, failuresOf } from '../../shared/checks/correction.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { formatKind } from '../../shared/claims/format.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { claimAnchor, recordAnchor } from '../../shared/pack/anchors.ts';
import { statusOf } from '../../shared/pack/pack-model.ts';
import { ClaimLink } from '../pack/ClaimLink.tsx';
import { usePack } from '../pack/pack-context.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { PageInlines, type Struck } from './PageInlines.tsx';

interface PageClaimProps {
  readonly claim: string;
  readonly mention: number;
  readonly inlines: readonly Inline[];
}

/**
 * A marked claim: its glyph and number, then its words. On a wide page the number hangs in the margin at the mark's
 * first line; the word joiner keeps it from staying behind on the line before.
 */
export function PageClaim({ claim: id, mention, inlines }: PageClaimProps): ReactNode {
  const scale = useScale();
  const { model } = usePack();
  const claim = model.claims.get(id);
  const text = <PageInlines inlines={inlines} struck={claim === undefined ? null : struckIn(claim, inlines)} />;
  // In a digest, words that rest on a claim are followed by its number.
  if (mention < 0) {
    return (
      <>
        {text} <ClaimLink claim={id} />
      </>
    );
  }
  if (claim === undefined) return text;
  const said = `${claim.number}, ${statusInSentence(statusOf(model, id), scale)}, ${formatKind(claim.kind).toLowerCase()}`;
  if (mention > 0) {
    return (
      <span className="claim again" title={said}>
        {text}
      </span>
    );
  }
  return (
    <span className="claim" id={claimAnchor(id)}>
      {'\u2060'}
      <a className="numeral" href={`#${recordAnchor(id)}`} title={said}>
        <StatusGlyph status={statusOf(model, id)} />
        {claim.number}
        <span className="unseen">{said.slice(claim.number.length)}: </span>
      </a>
      {text}
    </span>
  );
}

function struckIn(claim: Claim, inlines: readonly Inline[]): Struck | null {
  if (failuresOf(claim).length === 0) return null;
  return { expected: correctionOf(claim), after: firstFigure(inlines) };
}

function firstFigure(inlines: readonly Inline[]): Inline | null {
  for (const inline of inlines) {
    if (inline.type === 'figure') return inline;
    const inner = 'children' in inline ? firstFigure(inline.children) : null;
    if (inner !== null) return inner;
  }
  return null;
}
