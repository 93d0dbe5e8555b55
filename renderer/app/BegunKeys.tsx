import type { ReactNode } from 'react';
import { keyName } from '../../shared/host/key-name.ts';
import { useSession } from '../state/session.ts';
import { useBegunKeys } from './begun-keys.ts';
import { Key } from './Key.tsx';

/** The keys of a sequence that has begun: "G …". Nothing while none has. */
export function BegunKeys(): ReactNode {
  const steps = useBegunKeys((begun) => begun.steps);
  const mac = useSession((session) => session.platform === 'mac');
  if (steps.length === 0) return null;
  return (
    <span className="hint">
      <Key name={keyName(steps.join(' '), mac).join(' ')} /> …
    </span>
  );
}
