import type { ReactNode } from 'react';
import type { Previewed } from './preview-store.ts';
import { usePreviewed } from './use-previewed.ts';

interface HintProps {
  readonly previewed: Previewed;
  readonly children: ReactNode;
}

/** How long the pointer rests on a word before its preview comes up: reading with it must not. */
const rest = 250;

/** A word with a dotted line under it, explained on hover, on focus, and again when chosen. */
export function Hint({ previewed, children }: HintProps): ReactNode {
  const [handlers, show] = usePreviewed(previewed, rest);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> can't wrap over lines as words do.
    <span
      role="button"
      tabIndex={0}
      className="glossed"
      {...handlers}
      onClick={(event) => show(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show(event.currentTarget);
      }}
    >
      {children}
    </span>
  );
}
