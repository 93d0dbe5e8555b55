import type { ReactNode } from 'react';
import { claimAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from './pack-context.ts';

/** A claim's number as a link to its mark in the text. */
export function ClaimLink({ claim }: { readonly claim: string }): ReactNode {
  const { model } = usePack();
  const number = model.claims.get(claim)?.number;
  return number === undefined ? (
    <span className="claim-number">{claim}</span>
  ) : (
    <a className="claim-number" href={`#${claimAnchor(claim)}`}>
      {number}
    </a>
  );
}

/** A sentence in which every claim number of this pack is a link. */
export function LinkedSentence({ text }: { readonly text: string }): ReactNode {
  const { model } = usePack();
  return text.split(/\b([A-Z][A-Z0-9]*\d{2,})\b/).map((part, index) => {
    const claim = index % 2 === 1 ? model.byNumber.get(part) : undefined;
    return claim === undefined ? part : <ClaimLink key={index} claim={claim} />;
  });
}
