import type { KeyboardEvent, ReactNode } from 'react';
import { colourName } from '../notes/colour-name.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { type Highlight, showHighlight } from './HighlightMark.tsx';

/** Where the keyboard and a screen reader come upon a passage: before its first word, with no room of its own. */
export function PassageAnchor({ highlight }: { readonly highlight: Highlight }): ReactNode {
  const { notes, colour, doubtful } = highlight;
  const [last = ''] = notes.slice(-1);
  const names = useSettings(({ settings }) => settings?.colourNames);
  const written = useNotebook(
    (notebook) =>
      notebook.notes.filter(
        ({ id, reply, text, removed }) =>
          !removed && text.trim() !== '' && (notes.includes(id) || (reply !== null && notes.includes(reply))),
      ).length,
  );
  const shown = useReading(({ passage }) => passage !== null && notes.includes(passage));
  const name = [
    colour === null ? 'highlight' : `highlight, ${colourName(colour, names).toLowerCase()}`,
    ...(written === 0 ? [] : [written === 1 ? '1 note' : `${written} notes`]),
    ...(doubtful ? ['its place is doubtful'] : []),
  ].join(', ');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    showHighlight(highlight);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> would stand in the line of words.
    <span
      role="button"
      tabIndex={0}
      className="passage-anchor"
      aria-label={name}
      aria-expanded={shown}
      data-anchor={last}
      onFocus={() => usePassages.setState({ at: last })}
      onBlur={() => usePassages.setState({ at: null })}
      onClick={() => showHighlight(highlight)}
      onKeyDown={onKeyDown}
    />
  );
}
