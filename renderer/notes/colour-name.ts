import type { Settings } from '../../shared/host/settings.ts';
import { colourNames, type HighlightColour } from '../../shared/notes/highlight-colours.ts';

/** What a colour is called: the reader's own name for it, else ours. */
export function colourName(colour: HighlightColour, names: Settings['colourNames'] | undefined): string {
  return names?.[colour] ?? colourNames[colour];
}
