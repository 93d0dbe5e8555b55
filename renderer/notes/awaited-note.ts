import type { AwaitedField } from '../app/hold-typing.ts';
import { useNoteDrafts } from '../state/note-drafts.ts';

/** The field of a draft, by the key it is kept under. */
export function awaitedNote(key: string): AwaitedField {
  const { write, close } = useNoteDrafts.getState();
  return {
    hasKeyboard: () => document.activeElement instanceof HTMLElement && document.activeElement.dataset.draft === key,
    add: (text) => write(key, `${useNoteDrafts.getState().drafts.get(key)?.text ?? ''}${text}`),
    leave: () => void close(key),
  };
}
