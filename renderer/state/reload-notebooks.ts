import { host } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';

/** Takes in all notebooks as they are on the disk now. */
export async function reloadNotebooks(): Promise<void> {
  useNotebook.getState().begin(await host.notebooks());
}
