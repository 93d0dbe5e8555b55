import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { formatLink } from '../../shared/host/link.ts';
import { groupNotes, type NoteGroup } from '../../shared/notes/note-groups.ts';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { useViewCommands } from '../app/view-commands.ts';
import { copyText } from '../state/copy-text.ts';
import { goToNote } from '../state/go-to-note.ts';
import { announce } from '../state/status-bar-store.ts';
import { changeNotes } from './change-notes.ts';
import { useNotes } from './notes-store.ts';

/** The list as it is grouped, and what keys, clicks and commands do in it. */
export interface ShownNotes {
  readonly groups: readonly NoteGroup[];
  readonly focus: () => void;
  /** Does what a key of the list itself does; false where it is none. */
  readonly key: (event: KeyboardEvent) => boolean;
  readonly click: (row: NoteRow, event: MouseEvent) => void;
  readonly open: (row: NoteRow) => void;
}

/** Groups the rows found, and gives the view's commands their meaning while it is on show. */
export function useNoteCommands(rows: readonly NoteRow[], list: RefObject<HTMLElement | null>): ShownNotes {
  const grouping = useNotes((notes) => notes.grouping);
  const groups = useMemo(() => groupNotes(rows, grouping), [rows, grouping]);
  const lines = useMemo(() => groups.flatMap((group) => group.rows), [groups]);

  const focus = () => list.current?.focus({ preventScroll: true });
  const place = () => lines.findIndex(({ note }) => note.id === useNotes.getState().current);
  const moveTo = (index: number) => {
    const row = lines[Math.min(Math.max(index, 0), lines.length - 1)];
    if (row !== undefined) useNotes.setState({ current: row.note.id });
    focus();
  };
  const current = useNotes((notes) => notes.current);
  const stood = useRef(-1);
  useLayoutEffect(() => {
    const at = lines.findIndex(({ note }) => note.id === current);
    const next = lines[Math.min(stood.current, lines.length - 1)];
    // A note that leaves the list, deleted in its preview say, gives its place to the next.
    if (at === -1 && current !== null && next !== undefined) useNotes.setState({ current: next.note.id });
    else stood.current = at;
  }, [lines, current]);
  const step = (by: number) => moveTo(place() === -1 ? 0 : place() + by);
  const toggle = () => {
    const row = lines[place()];
    if (row === undefined) return;
    const selected = new Set(useNotes.getState().selected);
    if (!selected.delete(row.note.id)) selected.add(row.note.id);
    useNotes.setState({ selected });
    announce(selected.size === 1 ? '1 note selected' : `${selected.size} notes selected`);
  };
  const selectAll = () => {
    const { selected } = useNotes.getState();
    const all = lines.every(({ note }) => selected.has(note.id));
    useNotes.setState({ selected: new Set(all ? [] : lines.map(({ note }) => note.id)) });
    announce(all ? 'Nothing selected' : `${lines.length} notes selected`);
  };
  const meant = () => {
    const { selected } = useNotes.getState();
    const chosen = lines.filter(({ note }) => selected.has(note.id));
    const at = lines[place()];
    return chosen.length > 0 || at === undefined ? chosen : [at];
  };
  const removeOrRestore = () => {
    const notes = meant();
    const removed = !notes.every(({ note }) => note.removed);
    const going = new Set(notes);
    const at = Math.max(0, place());
    const next = [...lines.slice(at), ...lines.slice(0, at).reverse()].find((row) => !going.has(row));
    void changeNotes(notes, { removed });
    useNotes.setState({ current: next?.note.id ?? null, selected: new Set() });
    focus();
  };
  const open = (row: NoteRow) => {
    useNotes.setState({ current: row.note.id });
    void goToNote(row.note);
  };
  const openCurrent = () => {
    const row = lines[place()];
    if (row !== undefined) open(row);
  };
  useViewCommands({
    'next-item': () => step(1),
    'previous-item': () => step(-1),
    'open-item': openCurrent,
    'select-item': toggle,
    'select-all': selectAll,
    'clear-selection': () => useNotes.setState({ selected: new Set() }),
    'remove-note': removeOrRestore,
    'copy-link': () => {
      const { current } = useNotes.getState();
      if (current !== null) void copyText(formatLink({ type: 'note', note: current }), 'A link to the note is copied.');
    },
    filter: () => document.querySelector<HTMLInputElement>('.notebook .note-filter input')?.focus(),
  });

  const page = () => Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / 70));
  const key = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    switch (event.key) {
      case 'ArrowDown':
        step(1);
        return true;
      case 'ArrowUp':
        step(-1);
        return true;
      case 'PageDown':
        step(page());
        return true;
      case 'PageUp':
        step(-page());
        return true;
      case 'Home':
        moveTo(0);
        return true;
      case 'End':
        moveTo(lines.length - 1);
        return true;
      case 'Escape':
        useNotes.setState({ selected: new Set() });
        return true;
      default:
        return false;
    }
  };
  const click = ({ note }: NoteRow, event: MouseEvent) => {
    useNotes.setState({ current: note.id });
    if (event.ctrlKey || event.metaKey || event.shiftKey) toggle();
  };
  return { groups, focus, key, click, open };
}
