import type { ReactNode } from 'react';
import { plural } from '../../shared/language/plural.ts';
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
          {plural(forked, 'One note was changed in two places', '{0} notes were changed in two places')}
        </button>
      )}
      {differing > 0 && (
        <button type="button" className="text-button" onClick={() => runCommand('disagreements')}>
          {plural(differing, 'One claim is judged differently', '{0} claims are judged differently')}
        </button>
      )}
    </p>
  );
}
