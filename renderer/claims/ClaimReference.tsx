import { type ReactNode, useEffect, useId } from 'react';
import { useReading } from '../state/reading-store.ts';
import { usePreview } from './preview-store.ts';

/** A claim's number wherever one is named: it previews on hover and focus, and choosing it follows it. */
export function ClaimReference({ id }: { readonly id: string }): ReactNode {
  const number = useReading((reading) => reading.claims.get(id)?.number);
  const describing = useId();
  const shown = usePreview((preview) => preview.owner === describing);
  const { show, hideSoon, hide } = usePreview.getState();
  useEffect(
    () => () => {
      // A preview does not outlive the reference it belongs to.
      if (usePreview.getState().owner === describing) usePreview.getState().hide();
    },
    [describing],
  );
  // A finding may name a claim of a briefing that is not open: it is named, and can't be followed from here.
  if (number === undefined) return <span className="claim-address">{id}</span>;
  return (
    <button
      type="button"
      className="claim-address reference"
      aria-describedby={shown ? 'claim-preview' : undefined}
      onMouseEnter={(event) => show(id, describing, event.currentTarget)}
      onMouseLeave={() => hideSoon()}
      onFocus={(event) => show(id, describing, event.currentTarget)}
      onBlur={() => hide()}
      onClick={() => {
        hide();
        useReading.getState().follow(id);
      }}
    >
      {number}
    </button>
  );
}
