import type { ReactNode } from 'react';
import { claimAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from './pack-context.ts';

/**
 * A claim's number as a link to its mark in the text, or to its statement where it is not among the pack's claims; the
 * number alone where the pack has no place for it.
 */
export function ClaimLink({ claim }: { readonly claim: string }): ReactNode {
  const { model } = usePack();
  const number = model.numbers.get(claim) ?? claim;
  return model.named.has(claim) ? (
    <a className="claim-number" href={`#${claimAnchor(claim)}`}>
      {number}
    </a>
  ) : (
    <span className="claim-number">{number}</span>
  );
}

/** A sentence in which every claim number is a link and no range of figures is broken at its dash. */
export function LinkedSentence({ text }: { readonly text: string }): ReactNode {
  const { model } = usePack();
  return text.split(/(\b[A-Z][A-Z0-9]*\d{2,}\b|\S*\d–\S+)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const claim = model.byNumber.get(part);
    if (claim !== undefined) return <ClaimLink key={index} claim={claim} />;
    return (
      <span key={index} className="unbroken">
        {part}
      </span>
    );
  });
}
