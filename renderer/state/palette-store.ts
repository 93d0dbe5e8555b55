import { create } from 'zustand';
import { useReading } from './reading-store.ts';

/** How the palette was opened. */
interface PaletteState {
  /** For texts and notes alone. */
  readonly textOnly: boolean;
}

export const usePalette = create<PaletteState>()(() => ({ textOnly: false }));

/** Opens the palette, or turns an open one to what is asked for; the same key closes it again. Waits for other dialogs. */
export function togglePalette(textOnly: boolean): void {
  const { dialog } = useReading.getState();
  if (dialog !== null && dialog !== 'palette') return;
  const closes = dialog === 'palette' && usePalette.getState().textOnly === textOnly;
  usePalette.setState({ textOnly });
  useReading.setState({ dialog: closes ? null : 'palette' });
}
