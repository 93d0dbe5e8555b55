import { create } from 'zustand';
import type { Notebook } from '../../shared/notes/entry.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { useReading } from './reading-store.ts';
import { useSession } from './session.ts';

/** A notebook that is still being read while its text lies on the desk; null when there is none. */
interface NotebookComing {
  readonly coming: Promise<void> | null;
}

export const useNotebookComing = create<NotebookComing>()(() => ({ coming: null }));

/** A notebook, or why it can't be read. */
type Outcome = Notebook | string;

/** How long a text waits for its notebook, in ms: most come together, and a huge one comes after. */
const patience = 40;

/** Reads a briefing's notebook. */
export async function readNotebook(id: string): Promise<Outcome> {
  try {
    const notebook = await host.notebook(id);
    return notebook.ok ? notebook.value : notebook.message;
  } catch (error) {
    return sentenceOf(error);
  }
}

/**
 * Puts a text on the desk by `begin` with its notebook, or before it where that takes long, if it is still wanted. Where
 * the notebook can't be read, nothing is written beside it.
 */
export async function beginWith(
  id: string,
  reading: Promise<Outcome>,
  isWanted: () => boolean,
  begin: () => void,
): Promise<void> {
  const early = await Promise.race([reading, new Promise<null>((done) => setTimeout(done, patience, null))]);
  if (!isWanted()) return;
  if (early !== null) {
    useNotebookComing.setState({ coming: null });
    take(early);
    begin();
    return;
  }
  useSession.getState().beginNotebook(null);
  begin();
  const coming = reading.then((late) => {
    // Another text may lie on the desk by then, which has a notebook of its own.
    if (useReading.getState().edition?.briefing.id === id) take(late);
    useNotebookComing.setState((state) => (state.coming === coming ? { coming: null } : {}));
  });
  useNotebookComing.setState({ coming });
}

function take(outcome: Outcome): void {
  if (typeof outcome !== 'string') useNotebook.getState().begin([outcome]);
  useSession.getState().beginNotebook(typeof outcome === 'string' ? outcome : null);
}
