import type { ReactNode } from 'react';
import type { NoteRow } from '../../shared/notes/note-rows.ts';
import { runCommand } from '../app/run-command.ts';
import { useDisagreements } from '../exchange/use-disagreements.ts';
import { useNotes } from './notes-store.ts';

/** What waits for a decision: notes with two versions, and claims that colleagues judge differently. */
export function ToSettle({ rows }: { readonly rows: readonly NoteRow[] }): ReactNode {
  const forked = rows.filter(({ forked }) => forked).length;
  const differing = useDisagreements().length;
  if (forked + differing === 0) return null;
  return (
    <p className="to-settle">
      {forked > 0 && (
        <button type="button" className="text-button" onClick={() => useNotes.setState({ query: 'is:fork' })}>
          {forked === 1 ? 'One note was changed in two places' : `${forked} notes were changed in two places`}
        </button>
      )}
      {differing > 0 && (
        <button type="button" className="text-button" onClick={() => runCommand('disagreements')}>
          {differing === 1 ? 'One claim is judged differently' : `${differing} claims are judged differently`}
        </button>
      )}
    </p>
  );
}
