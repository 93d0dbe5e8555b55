import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';

/** What the margin says of a line: a place to be looked at, a bookmark, or words written on it. */
type Sign = 'doubtful' | 'bookmark' | 'note';

/** Of several signs on one line the first of these is shown. */
const order: readonly Sign[] = ['doubtful', 'bookmark', 'note'];

interface SignRow {
  readonly sign: Sign;
  readonly centre: number;
  readonly note: string;
}

/** Signs beside the text for the notes in it; all of them are said at the marks themselves. */
export function PassageSigns({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<readonly SignRow[]>([]);
  const notes = useNotebook((notebook) => notebook.notes);
  const layers = useNotebook((notebook) => notebook.layers);
  const marked = usePassages((passages) => passages.marked);
  const placements = usePassages((passages) => passages.placements);

  useLayoutEffect(() => {
    const text = own.current?.parentElement;
    if (text === null || text === undefined) return;
    const here = visibleNotes(notes, layers).filter(
      ({ briefing, removed }) => briefing === edition.briefing.id && !removed,
    );
    const update = () => {
      const { top } = text.getBoundingClientRect();
      const lineHeight = Number.parseFloat(getComputedStyle(text).lineHeight);
      const found = here.flatMap((note) => {
        const placed = placements.get(note.id);
        const signs: readonly Sign[] = [
          ...(placed?.state === 'doubtful' ? (['doubtful'] as const) : []),
          ...(note.bookmark ? (['bookmark'] as const) : []),
          ...(note.passage !== null && note.text.trim() !== '' ? (['note'] as const) : []),
        ];
        const [sign] = signs;
        const element = sign === undefined ? null : elementOf(text, note.id, note.passage === null ? note.claim : null);
        const rect = element?.getClientRects()[0];
        if (sign === undefined || rect === undefined) return [];
        return [{ sign, centre: (rect.top + rect.bottom) / 2 - top, note: note.id }];
      });
      setRows(onePerLine(found, lineHeight));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(text);
    return () => observer.disconnect();
    // `marked` is read by way of the marks that it has put on the page.
  }, [edition, notes, layers, placements, marked]);

  return (
    <div ref={own} aria-hidden="true">
      {rows.map(({ sign, centre, note }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the mark's anchor is the control; this is its hidden double.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
        <span
          key={note}
          className={`passage-sign ${sign}`}
          style={{ top: centre }}
          onClick={() => useReading.getState().showPassage(note)}
        >
          {sign === 'doubtful' ? '?' : ''}
        </span>
      ))}
    </div>
  );
}

/** What a note stands on: its own mark, or the mark of its claim. Ids are compared, never put into a selector. */
function elementOf(text: HTMLElement, note: string, claim: string | null): Element | null {
  if (claim !== null) {
    const marks = [...text.querySelectorAll<HTMLElement>('[data-mention="0"]')];
    return marks.find((mark) => mark.dataset.claim === claim) ?? null;
  }
  const marks = [...text.querySelectorAll<HTMLElement>('[data-notes]')];
  return marks.find((mark) => mark.dataset.notes?.split(' ').includes(note)) ?? null;
}

function onePerLine(rows: readonly SignRow[], lineHeight: number): readonly SignRow[] {
  const kept: SignRow[] = [];
  for (const row of [...rows].sort((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign))) {
    if (kept.every(({ centre }) => Math.abs(centre - row.centre) >= lineHeight / 2)) kept.push(row);
  }
  return kept;
}
