import type { ReactNode } from 'react';
import { goToClaim } from '../state/trail.ts';
import { usePreview } from './preview-store.ts';
import { useNumberOf } from './use-claim-names.ts';
import { usePreviewed } from './use-previewed.ts';

/** A claim's number wherever one is named: it previews on hover and focus, and choosing it follows it into its briefing. */
export function ClaimReference({ id }: { readonly id: string }): ReactNode {
  const number = useNumberOf(id);
  const [handlers] = usePreviewed({ claim: id });
  // A claim that neither this edition nor the register knows can only be named.
  if (number === undefined) return <span className="claim-address">{id}</span>;
  return (
    <button
      type="button"
      className="claim-address reference"
      {...handlers}
      onClick={() => {
        usePreview.getState().hide();
        goToClaim(id);
      }}
    >
      {number}
    </button>
  );
}
