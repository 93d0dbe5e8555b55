import type { ReactNode } from 'react';
import { PackBar } from './PackBar.tsx';
import { PackTold } from './PackTold.tsx';
import { PackWays } from './PackWays.tsx';

/** How far the pack is, what has become of it, and what can be done with it now. */
export function PackFoot(): ReactNode {
  return (
    <footer className="pack-foot">
      <PackTold />
      <PackBar />
      <PackWays />
    </footer>
  );
}
