import { create } from 'zustand';
import { useReading } from './reading-store.ts';

/** How the palette was opened. */
interface PaletteState {
  /** For texts and notes alone. */
  readonly textOnly: boolean;
  /** What was typed before the palette came on to the screen: its first words. */
  readonly ahead: string;
}

export const usePalette = create<PaletteState>()(() => ({ textOnly: false, ahead: '' }));

/** Opens the palette, or turns an open one to what is asked for; the same key closes it again. Waits for other dialogs. */
export function togglePalette(textOnly: boolean): void {
  const { dialog } = useReading.getState();
  if (dialog !== null && dialog !== 'palette') return;
  const closes = dialog === 'palette' && usePalette.getState().textOnly === textOnly;
  usePalette.setState({ textOnly, ahead: '' });
  useReading.setState({ dialog: closes ? null : 'palette' });
}

/** Keeps a key pressed while the palette is still on its way. */
export function typeAhead(key: string): void {
  usePalette.setState(({ ahead }) => ({ ahead: ahead + key }));
}
