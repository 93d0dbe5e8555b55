import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { longestNote } from '../../shared/notes/longest-note.ts';
import type { RegisterClaim } from '../../shared/register/register.ts';
import { Key } from '../app/Key.tsx';
import { noteAll } from '../state/bulk-notes.ts';
import { closePanel } from './Panel.tsx';

/** One note for all the claims that are meant. */
export function BulkNote({ claims }: { readonly claims: readonly RegisterClaim[] }): ReactNode {
  const [text, setText] = useState('');
  const field = useId();
  const [first] = claims;
  const which = first !== undefined && claims.length === 1 ? first.number : counted(claims.length, 'claim');
  const save = () => {
    if (text.trim() === '') return;
    closePanel();
    void noteAll(claims, text.trim());
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closePanel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form className="bulk-note" aria-label={t`Note`} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label htmlFor={field}>{t`One note on ${which}`}</label>
      <textarea
        id={field}
        className="field"
        rows={2}
        maxLength={longestNote}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write.
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="flag-actions">
        <button type="button" className="text-button" onClick={closePanel}>
          {t`Leave it `}
          <Key name="Esc" />
        </button>
        <button type="submit" className="button primary">
          {t`Save`}
        </button>
      </p>
    </form>
  );
}
