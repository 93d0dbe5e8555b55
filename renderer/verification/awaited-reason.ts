import type { AwaitedField } from '../app/hold-typing.ts';
import { useFlagging } from '../state/flagging-store.ts';

/** The line that says why the pending flag is set, where Enter saves. */
export const awaitedReason: AwaitedField = {
  hasKeyboard: () => document.activeElement?.closest('.flag-reason') != null,
  add: (text) => {
    const { pending, setReason, save } = useFlagging.getState();
    const [line = '', ...after] = text.split('\n');
    setReason(`${pending?.reason ?? ''}${line}`);
    if (after.length > 0) void save();
  },
  leave: () => useFlagging.getState().cancel(),
};
