import type { ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { failuresOf } from '../../shared/checks/correction.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { useReading } from '../state/reading-store.ts';
import { Inlines } from './Inlines.tsx';

interface DigestMarkProps {
  readonly id: string;
  readonly inlines: readonly Inline[];
  /** Punctuation that stays on the number’s line. */
  readonly closing: string;
}

/** Words of a digest that rest on a claim, with its number after them: no mark of the text, so no line under them. */
export function DigestMark({ id, inlines, closing }: DigestMarkProps): ReactNode {
  const struck = useReading(({ claims }) => {
    const claim = claims.get(id);
    return claim !== undefined && failuresOf(claim).length > 0;
  });
  return (
    <>
      <Inlines inlines={inlines} struck={struck} />
      {'\u00A0'}
      <span className="one-line">
        <ClaimReference id={id} />
        {closing}
      </span>
    </>
  );
}
