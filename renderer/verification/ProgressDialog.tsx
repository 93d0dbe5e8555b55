import { t } from '../../shared/language/t.ts';
import { sentence } from '../app/sentence.ts';
import '../library/desk-panel.css';
import './progress-dialog.css';
import type { ReactNode } from 'react';
import { queueOrderNames, queueOrders } from '../../shared/host/queue-orders.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { Dialog } from '../app/Dialog.tsx';
import { ProgressParts } from '../library/ProgressParts.tsx';
import { useRegister } from '../state/register-store.ts';
import { useSettings } from '../state/settings-store.ts';

/** What is checked and what is left, and in which order the rest comes. */
export default function ProgressDialog(): ReactNode {
  const register = useRegister((state) => state.register);
  const problem = useRegister((state) => state.problem);
  const order = useSettings(({ settings }) => settings?.queueOrder ?? 'text');
  const change = useSettings((settings) => settings.change);
  return (
    <Dialog title={t`The queue`} className="progress-dialog" start="input:checked">
      <fieldset className="setting">
        <legend>
          {sentence`${<CommandKey id="next-unchecked" />} goes to the next unchecked claim of the library, in this order`}
        </legend>
        {queueOrders.map((each) => (
          <label key={each} className="option">
            <input
              type="radio"
              name="queue-order"
              checked={order === each}
              onChange={() => change({ queueOrder: each })}
            />
            {queueOrderNames[each]}
          </label>
        ))}
      </fieldset>
      {register !== null && <ProgressParts register={register} />}
      {register === null && problem !== null && <p role="alert">{problem}</p>}
    </Dialog>
  );
}
