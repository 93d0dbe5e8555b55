import { useNotebook } from './notebook-store.ts';
import { useSettings } from './settings-store.ts';

/** Keeps what is on show of colleagues' notes and flags as the settings say; `own` is the reader's author id. */
export function followLayers(own: string): void {
  const show = () => {
    const { settings } = useSettings.getState();
    if (settings === null) return;
    const { layers } = useNotebook.getState();
    const { hiddenAuthors, blind } = settings;
    const same = layers.own === own && layers.blind === blind && [...layers.hidden].join() === hiddenAuthors.join();
    if (!same) useNotebook.getState().show({ own, hidden: new Set(hiddenAuthors), blind });
  };
  useSettings.subscribe(show);
  show();
}
