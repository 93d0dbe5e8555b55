import { type ReactNode, useEffect } from 'react';
import { keyName } from '../../shared/host/key-name.ts';
import { t } from '../../shared/language/t.ts';
import { useSession } from '../state/session.ts';
import { announce } from '../state/status-bar-store.ts';
import { useBegunKeys } from './begun-keys.ts';
import { Key } from './Key.tsx';

/** Who knows the sequence has pressed its next key by now, and is told nothing. */
const patience = 700;

/** The keys of a sequence that has begun: "G …". Nothing while none has. */
export function BegunKeys(): ReactNode {
  const steps = useBegunKeys((begun) => begun.steps);
  const mac = useSession((session) => session.platform === 'mac');
  const keys = keyName(steps.join(' '), mac).join(' ');
  useEffect(() => {
    if (keys === '') return;
    const timer = setTimeout(() => announce(t`${keys} is pressed. It waits for a second key.`), patience);
    return () => clearTimeout(timer);
  }, [keys]);
  if (keys === '') return null;
  return (
    <span className="hint">
      <Key name={keys} /> …
    </span>
  );
}
