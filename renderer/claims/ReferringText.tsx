import type { ReactNode } from 'react';
import { useReading } from '../state/reading-store.ts';
import { ClaimReference } from './ClaimReference.tsx';

const claimNumber = /\b([A-Z][A-Z0-9]*\d{2,})\b/;

/** A sentence of the app's own in which every claim number leads to its claim. */
export function ReferringText({ text }: { readonly text: string }): ReactNode {
  const byNumber = useReading((reading) => reading.byNumber);
  return text.split(claimNumber).map((part, index) => {
    const id = byNumber.get(part);
    // The parts of one sentence keep their places.
    return id === undefined ? part : <ClaimReference key={`${index} ${part}`} id={id} />;
  });
}
