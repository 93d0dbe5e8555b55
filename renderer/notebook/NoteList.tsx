import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useMemo } from 'react';
import { t } from '../../shared/language/t.ts';
import { useSettings } from '../state/settings-store.ts';
import { groupName } from './group-name.ts';
import { NoteRowView, rowId } from './NoteRowView.tsx';
import { useNotes } from './notes-store.ts';
import { lineHeights, listLines, useListWindow } from './use-list-window.ts';
import type { ShownNotes } from './use-note-commands.ts';

interface NoteListProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly groups: ShownNotes['groups'];
  readonly moves: ShownNotes;
}

/** The notes in groups, with one stop for the keyboard; only those on or near the screen are in the document. */
export function NoteList({ list, groups, moves }: NoteListProps): ReactNode {
  const current = useNotes((notes) => notes.current);
  const selected = useNotes((notes) => notes.selection.ids);
  const grouping = useNotes((notes) => notes.grouping);
  const names = useSettings(({ settings }) => settings?.colourNames);
  const { lines, height } = useMemo(() => listLines(groups), [groups]);
  const { from, to } = useListWindow(list);
  const rows = lines.flatMap((line) => (line.type === 'row' ? [line] : []));
  const at = rows.find(({ row }) => row.note.id === current);

  const top = at?.top;
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || top === undefined) return;
    // The heading above the first row of a group comes into view with it.
    if (element.scrollTop > top - lineHeights.heading) element.scrollTop = top - lineHeights.heading;
    else if (element.scrollTop + element.clientHeight < top + lineHeights.row) {
      element.scrollTop = top + lineHeights.row - element.clientHeight;
    }
  }, [list, top]);
  const { focus } = moves;
  useLayoutEffect(() => {
    // Whoever comes here by a key goes on in the list.
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [list]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!moves.key(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t`Notes`}
      aria-multiselectable="true"
      aria-activedescendant={at === undefined ? undefined : rowId(at.row.note.id)}
      tabIndex={0}
      className="note-list"
      onKeyDown={onKeyDown}
      onFocus={() => at === undefined && rows[0] !== undefined && useNotes.setState({ current: rows[0].row.note.id })}
    >
      <div className="note-lines" style={{ height }} role="presentation">
        {lines.map((line) => {
          const near = line.top < to && line.top + lineHeights.row > from;
          if (line.type === 'heading') {
            if (!near) return null;
            return (
              <h2 key={`group ${line.value}`} className="note-group" role="presentation" style={{ top: line.top }}>
                {groupName(line.value, grouping, names)} <span className="note-group-count">{line.count}</span>
              </h2>
            );
          }
          // The current row stays in the document when it is scrolled away: the list names it to screen readers.
          if (!near && line !== at) return null;
          const { note } = line.row;
          return (
            <NoteRowView
              key={note.id}
              row={line.row}
              top={line.top}
              place={line.index + 1}
              count={rows.length}
              current={line === at}
              selected={selected.has(note.id)}
              onClick={(event) => {
                moves.click(line.row, event);
                focus();
              }}
              onOpen={() => moves.open(line.row)}
            />
          );
        })}
      </div>
    </div>
  );
}
