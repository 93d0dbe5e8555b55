import { Fragment, type ReactNode } from 'react';
import { listNumbers } from '../../shared/charts/chart-caption.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { type MarginNote, marginNotes } from '../../shared/pack/margin-notes.ts';
import { ClaimLink, LinkedSentence } from '../pack/ClaimLink.tsx';
import { usePack } from '../pack/pack-context.ts';
import { SumWords } from '../pack/SumWords.tsx';

/** What checks and readers say of the claims of one block, a sentence each, beside it; nothing where they say nothing. */
export function PageFindings({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const { model } = usePack();
  const notes = marginNotes(claims, model);
  if (notes.length === 0) return null;
  const numbers = listNumbers([...new Set(notes.flatMap((note) => note.claims))].map((id) => numberOf(id)));
  function numberOf(id: string): string {
    return model.named.get(id)?.number ?? id;
  }
  return (
    <div className="findings" role="note" aria-label={`Findings on ${numbers}`}>
      {notes.map((note) => (
        <Finding key={note.id} note={note} about={listNumbers(note.claims.map(numberOf)).replace(' and ', ', ')} />
      ))}
    </div>
  );
}

function Finding({ note, about }: { readonly note: MarginNote; readonly about: string }): ReactNode {
  const { lead, fault, sum, text, toldAt } = note;
  return (
    <p>
      <LinkedSentence text={about} /> {lead !== '' && <b className={fault ? 'fault' : undefined}>{lead}</b>}{' '}
      {sum !== null && (
        <>
          <SumWords sum={sum} corrected={fault} />.{' '}
        </>
      )}
      {toldAt.length === 0 ? <LinkedSentence text={text} /> : 'See '}
      {toldAt.map((claim, index) => (
        <Fragment key={claim}>
          {index > 0 && ', '}
          <ClaimLink claim={claim} />
        </Fragment>
      ))}
      {toldAt.length > 0 && '.'}
    </p>
  );
}
