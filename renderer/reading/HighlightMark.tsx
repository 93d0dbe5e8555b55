import type { MouseEvent, ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { noteOf } from '../state/note-actions.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';

/** A part of the text that notes are on; `notes` are their ids, the one made last at the end. */
export type Highlight = Extract<Inline, { readonly type: 'highlight' }>;

interface HighlightMarkProps {
  readonly highlight: Highlight;
  readonly children: ReactNode;
}

/** Brings up the one made last of a passage's notes. */
export function showLast(notes: readonly string[]): void {
  const last = notes.at(-1);
  if (last !== undefined) useReading.getState().showPassage(last);
}

/** Words that a reader marked: a tint under them. What the keyboard goes to is the anchor before them. */
export function HighlightMark({ highlight, children }: HighlightMarkProps): ReactNode {
  const { notes, colour, begun, ends, doubtful } = highlight;
  const starts = begun.length > 0;
  const shown = useReading(({ passage }) => passage !== null && notes.includes(passage));
  const at = usePassages((passages) => passages.at !== null && notes.includes(passages.at));
  const classes = ['hl', ...(colour === null ? [] : [`hl-${colour}`])];
  for (const [name, holds] of Object.entries({ starts, ends, doubtful, shown, at })) if (holds) classes.push(name);

  const choose = (event: MouseEvent<HTMLElement>) => {
    // Dragging over words to mark or copy them is not choosing a passage.
    if (window.getSelection()?.type === 'Range' || !(event.target instanceof Element)) return;
    // A claim that a note is on shows that note with its evidence.
    const claim = event.target.closest<HTMLElement>('[data-claim]')?.dataset.claim;
    if (claim !== undefined && notes.some((id) => noteOf(id)?.claim === claim)) return;
    event.stopPropagation();
    showLast(notes);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its anchor has the keys; this is its double for the mouse.
    <mark className={classes.join(' ')} data-notes={notes.join(' ')} onClick={choose}>
      {children}
    </mark>
  );
}
