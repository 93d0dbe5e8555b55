import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { longestTag, mostTags } from '../../shared/notes/tag-limits.ts';
import { offeredTags, tagsInUse } from '../../shared/notes/tags-in-use.ts';
import { changeNote } from '../state/note-actions.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { announce, say } from '../state/status-bar-store.ts';

/** A note's tags, and a field for one more that completes it from those in use anywhere in the notebook. */
export function TagField({ note }: { readonly note: Note }): ReactNode {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const notes = useNotebook((notebook) => notebook.notes);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const inUse = useMemo(() => (open ? tagsInUse(notes) : []), [notes, open]);
  const offered = open ? offeredTags(typed, inUse, note.tags) : [];
  const { tags } = note;

  const set = (next: (before: readonly string[]) => readonly string[]) =>
    void changeNote(note.id, (before) => ({ tags: [...next(before.tags)] }), t`tags of a note`);
  const add = (tag: string) => {
    const clean = tag.trim().replace(/\s+/g, ' ');
    setTyped('');
    setActive(-1);
    if (clean === '' || tags.some((other) => other.toLowerCase() === clean.toLowerCase())) return;
    if (tags.length >= mostTags) {
      say(t`A note has ${mostTags} tags at most.`);
      return;
    }
    set((before) => [...before.filter((other) => other !== clean), clean]);
    announce(t`Tagged ${clean}.`);
  };
  const remove = (tag: string) => {
    set((before) => before.filter((other) => other !== tag));
    announce(t`The tag ${tag} is gone.`);
  };
  const removeByButton = (tag: string) => {
    remove(tag);
    // The button goes with its tag.
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && offered.length > 0)
      setActive((active + by + offered.length + (active < 0 && by < 0 ? 1 : 0)) % offered.length);
    else if (event.key === 'Enter' || (event.key === ',' && typed.trim() !== '')) add(offered[active] ?? typed);
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) remove(tags.at(-1) ?? '');
    else if (event.key === 'Escape') {
      setTyped('');
      event.currentTarget.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="tag-field">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
          <button type="button" aria-label={t`Remove the tag ${tag}`} onClick={() => removeByButton(tag)}>
            ×
          </button>
        </span>
      ))}
      <input
        ref={field}
        className="field"
        role="combobox"
        aria-label={t`Add a tag`}
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${list}-${active}`}
        placeholder={t`Add a tag`}
        maxLength={longestTag}
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setActive(-1);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <span id={list} role="listbox" aria-label={t`Tags in use`} className="tag-list" hidden={offered.length === 0}>
        {offered.map((tag, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
          <span
            key={tag}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Pressing an option must not take the keyboard from the field first.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            {tag}
          </span>
        ))}
      </span>
    </span>
  );
}
