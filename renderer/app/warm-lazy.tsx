import { type ComponentType, lazy, type ReactNode, useState } from 'react';

/** A component that comes when it is first shown, and the means to have it ready before. */
export interface WarmLazy<Props> {
  readonly Component: (props: Props) => ReactNode;
  /** Rejects where it cannot be loaded; it is then tried again when it is shown. */
  readonly warm: () => Promise<void>;
}

/**
 * Like React's `lazy`, but a component that was warmed is on the screen in the frame that asks for it: React holds even a
 * loaded one back behind its fallback for 300 ms the first time.
 */
export function warmLazy<Props extends object = object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): WarmLazy<Props> {
  let loaded: ComponentType<Props> | null = null;
  const Cold = lazy(load);
  return {
    Component: function Warm(props: Props): ReactNode {
      // What it began as it stays, so that nothing in it is lost when the other one comes.
      const [Ready] = useState(() => loaded);
      return Ready === null ? <Cold {...props} /> : <Ready {...props} />;
    },
    warm: async () => {
      loaded = (await load()).default;
    },
  };
}
