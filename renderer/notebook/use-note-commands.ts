import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { formatLink } from '../../shared/host/link.ts';
import { t } from '../../shared/language/t.ts';
import { extendTo, noSelection, toggleRow } from '../../shared/ledger/selection.ts';
import { groupNotes, type NoteGroup } from '../../shared/notes/note-groups.ts';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { useViewCommands } from '../app/view-commands.ts';
import { goOnFrom } from '../notes/go-on-from.ts';
import { copyText } from '../state/copy-text.ts';
import { goToNote } from '../state/go-to-note.ts';
import { announce } from '../state/status-bar-store.ts';
import { changeNotes } from './change-notes.ts';
import { clearNoteSelection, useNotes } from './notes-store.ts';

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
  const ids = () => lines.map(({ note }) => note.id);
  const idAt = (index: number) => lines[index]?.note.id;
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
  const extendFrom = (from: string, to: string) => {
    useNotes.setState(({ selection }) => ({ selection: extendTo(selection, ids(), from, to) }));
    saySelected();
  };
  const extend = (by: number) => {
    const from = idAt(place());
    step(by);
    const to = idAt(place());
    if (from !== undefined && to !== undefined) extendFrom(from, to);
  };
  const toggle = () => {
    const id = idAt(place());
    if (id !== undefined) useNotes.setState(({ selection }) => ({ selection: toggleRow(selection, id) }));
    saySelected();
  };
  const selectAll = () => {
    const { selection } = useNotes.getState();
    const all = ids().every((id) => selection.ids.has(id));
    useNotes.setState({ selection: { ids: new Set(all ? [] : ids()), anchor: null } });
    saySelected();
  };
  const meant = () => {
    const { selection } = useNotes.getState();
    const chosen = lines.filter(({ note }) => selection.ids.has(note.id));
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
    useNotes.setState({ current: next?.note.id ?? null, selection: noSelection });
    focus();
    // With its last note the list goes too.
    if (next === undefined && list.current !== null) void goOnFrom(list.current, { note: null, claim: null });
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
    'extend-down': () => extend(1),
    'extend-up': () => extend(-1),
    'select-all': selectAll,
    'clear-selection': clearNoteSelection,
    'remove-note': removeOrRestore,
    'copy-link': () => {
      const { current } = useNotes.getState();
      if (current !== null)
        void copyText(formatLink({ type: 'note', note: current }), t`A link to the note is copied.`);
    },
    filter: () => document.querySelector<HTMLInputElement>('.notebook .note-filter input')?.focus(),
  });

  const page = () => Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / 70));
  const key = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const by = event.shiftKey ? extend : step;
    switch (event.key) {
      case 'ArrowDown':
        by(1);
        return true;
      case 'ArrowUp':
        by(-1);
        return true;
      case 'PageDown':
        by(page());
        return true;
      case 'PageUp':
        by(-page());
        return true;
      case 'Home':
        by(-lines.length);
        return true;
      case 'End':
        by(lines.length);
        return true;
      case 'Escape':
        clearNoteSelection();
        return true;
      default:
        return false;
    }
  };
  const click = ({ note }: NoteRow, event: MouseEvent) => {
    const from = useNotes.getState().current ?? note.id;
    useNotes.setState({ current: note.id });
    if (event.shiftKey) extendFrom(from, note.id);
    else if (event.ctrlKey || event.metaKey) toggle();
  };
  return { groups, focus, key, click, open };
}

function saySelected(): void {
  const { size } = useNotes.getState().selection.ids;
  announce(size === 0 ? t`Nothing selected` : t`${counted(size, 'note')} selected`);
}
