import type { ReactNode } from 'react';
import { ClaimReference } from './ClaimReference.tsx';
import { useIdOf } from './use-claim-names.ts';

const claimNumber = /\b([A-Z][A-Z0-9]*\d{2,})\b/;

/** The claim numbers that a sentence names. */
export function claimNumbersIn(text: string): readonly string[] {
  return text.split(claimNumber).filter((_, index) => index % 2 === 1);
}

/** A sentence of the app's own in which every claim number leads to its claim. */
export function ReferringText({ text }: { readonly text: string }): ReactNode {
  const idOf = useIdOf();
  return text.split(claimNumber).map((part, index) => {
    const id = idOf(part);
    // The parts of one sentence keep their places.
    return id === undefined ? part : <ClaimReference key={`${index} ${part}`} id={id} />;
  });
}
