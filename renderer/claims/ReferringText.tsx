import type { ReactNode } from 'react';
import { useReading } from '../state/reading-store.ts';
import { ClaimReference } from './ClaimReference.tsx';

const claimNumber = /\b([A-Z][A-Z0-9]*\d{2,})\b/;

/** The claim numbers that a sentence names. */
export function claimNumbersIn(text: string): readonly string[] {
  return text.split(claimNumber).filter((_, index) => index % 2 === 1);
}

/** A sentence of the app's own in which every claim number leads to its claim. */
export function ReferringText({ text }: { readonly text: string }): ReactNode {
  const byNumber = useReading((reading) => reading.byNumber);
  return text.split(claimNumber).map((part, index) => {
    const id = byNumber.get(part);
    // The parts of one sentence keep their places.
    return id === undefined ? part : <ClaimReference key={`${index} ${part}`} id={id} />;
  });
}
