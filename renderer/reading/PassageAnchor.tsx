import type { KeyboardEvent, ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { colourName } from '../notes/colour-name.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { showLast } from './HighlightMark.tsx';

interface PassageAnchorProps {
  /** Ids of the notes on it, the one made last at the end. */
  readonly notes: readonly string[];
}

/** Where the keyboard and a screen reader come upon a passage: before its first word, with no room of its own. */
export function PassageAnchor({ notes }: PassageAnchorProps): ReactNode {
  const [last = ''] = notes.slice(-1);
  const colour = useNotebook(
    (notebook) => notebook.notes.findLast((note) => note.colour !== null && notes.includes(note.id))?.colour ?? null,
  );
  const doubtful = usePassages(({ placements }) => placements.get(last)?.state === 'doubtful');
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
    colour === null ? 'highlight' : t`highlight, ${colourName(colour, names).toLowerCase()}`,
    ...(written === 0 ? [] : [counted(written, 'note')]),
    ...(doubtful ? [t`its place is doubtful`] : []),
  ].join(', ');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    showLast(notes);
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
      onClick={() => showLast(notes)}
      onKeyDown={onKeyDown}
    />
  );
}
