import { type ReactNode, useMemo } from 'react';
import { queueOrderNames } from '../../shared/host/queue-orders.ts';
import { t } from '../../shared/language/t.ts';
import { runCommand } from '../app/run-command.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useRegister } from '../state/register-store.ts';
import { useSettings } from '../state/settings-store.ts';

/** How many claims of the library nobody has looked at, in which order they come, and the way to what is left. */
export function QueueLine(): ReactNode {
  const register = useRegister((state) => state.register);
  const current = useNotebook((notebook) => notebook.current);
  const left = useMemo(
    () => register?.claims.filter(({ id }) => statusOf(current, id) === 'unchecked').length ?? 0,
    [register, current],
  );
  const order = useSettings(({ settings }) => settings?.queueOrder ?? 'text');
  if (register === null) return null;
  return (
    <button type="button" className="text-button queue-line" onClick={() => runCommand('progress')}>
      {t`${left} to check, ${queueOrderNames[order]}`}
    </button>
  );
}
