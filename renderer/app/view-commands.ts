import { useEffect, useRef } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';

/** What commands do in a view. */
export type ViewActions = Partial<Readonly<Record<CommandId, () => void>>>;

const mounted: { readonly current: ViewActions }[] = [];

/** While the component is mounted, its commands do what `actions` says, before what they do elsewhere. */
export function useViewCommands(actions: ViewActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    mounted.push(latest);
    return () => {
      mounted.splice(mounted.indexOf(latest), 1);
    };
  }, []);
}

/** What the view on show does for a command; undefined where it has nothing of its own. */
export function viewAction(id: CommandId): (() => void) | undefined {
  return mounted.findLast(({ current }) => current[id] !== undefined)?.current[id];
}
