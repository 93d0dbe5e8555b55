import { type ReactNode, useState } from 'react';
import type { Settings } from '../../shared/host/settings.ts';
import { t } from '../../shared/language/t.ts';
import { colourNames, type HighlightColour, highlightColours } from '../../shared/notes/highlight-colours.ts';
import { Swatch } from '../notes/ColourButtons.tsx';

interface ColourNamesProps {
  readonly names: Settings['colourNames'];
  readonly onChange: (names: Settings['colourNames']) => void;
}

/** What the highlights' colours mean to the reader: an empty field goes back to the colour's own name. */
export function ColourNames({ names, onChange }: ColourNamesProps): ReactNode {
  const [typed, setTyped] = useState(names);
  const rename = (colour: HighlightColour, name: string) => {
    setTyped({ ...typed, [colour]: name });
    const { [colour]: _before, ...others } = names;
    onChange(name.trim() === '' ? others : { ...others, [colour]: name.trim() });
  };
  return (
    <fieldset className="setting colour-names">
      <legend>{t`Names of the highlights’ colours`}</legend>
      {highlightColours.map((colour) => (
        <label key={colour}>
          <Swatch colour={colour} />
          <span className="unseen">{colourNames[colour]}</span>
          <input
            className="field"
            value={typed[colour] ?? ''}
            placeholder={colourNames[colour]}
            maxLength={40}
            onChange={(event) => rename(colour, event.target.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
