import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { type HighlightColour, highlightColours } from '../../shared/notes/highlight-colours.ts';
import { useSettings } from '../state/settings-store.ts';
import { colourName } from './colour-name.ts';

interface ColourButtonsProps {
  /** The colour in use; null for none. */
  readonly pressed: HighlightColour | null;
  readonly onChoose: (colour: HighlightColour) => void;
}

/** The five colours by their tint and line, named as the reader names them. */
export function ColourButtons({ pressed, onChoose }: ColourButtonsProps): ReactNode {
  const names = useSettings(({ settings }) => settings?.colourNames);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand for form fields.
    <span role="group" aria-label={t`Colour`} className="colour-buttons">
      {highlightColours.map((colour) => {
        const name = colourName(colour, names);
        return (
          <button
            key={colour}
            type="button"
            className="colour-button"
            aria-label={name}
            title={name}
            aria-pressed={colour === pressed}
            onClick={() => onChoose(colour)}
          >
            <Swatch colour={colour} />
          </button>
        );
      })}
    </span>
  );
}

/** A colour as its highlights look, with the first letters of its name: tints are not to be seen everywhere. */
export function Swatch({ colour }: { readonly colour: HighlightColour }): ReactNode {
  const names = useSettings(({ settings }) => settings?.colourNames);
  return (
    <span className={`swatch hl hl-${colour}`} aria-hidden="true">
      {[...colourName(colour, names)].slice(0, 2)}
    </span>
  );
}
