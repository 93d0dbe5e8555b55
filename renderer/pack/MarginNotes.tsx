import { Fragment, type ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { chartAnchor, claimAnchor } from '../../shared/pack/anchors.ts';
import { type MarginNote, marginNotes } from '../../shared/pack/margin-notes.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { PageNumber } from './PageNumber.tsx';
import { usePack } from './pack-context.ts';
import { SumWords } from './SumWords.tsx';

/** Everything that stands beside claims: findings, readers' reasons, and the way to their charts on other pages. */
export function MarginNotes({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const { model } = usePack();
  const notes = claims.flatMap((claim) => marginNotes(claim, model));
  return (
    <>
      {joinAlike(notes).map((alike) => (
        <MarginNoteView key={alike[0].id} note={alike[0]} claims={alike.map((note) => note.claim)} />
      ))}
      {claims.map((claim) => (
        <ChartElsewhere key={claim.id} claim={claim} />
      ))}
    </>
  );
}

/** Notes that say the same of several claims, together. */
function joinAlike(notes: readonly MarginNote[]): readonly (readonly [MarginNote, ...MarginNote[]])[] {
  const alike = new Map<string, [MarginNote, ...MarginNote[]]>();
  for (const note of notes) {
    const words = note.sum === null && note.toldAt === null ? `${note.lead} ${note.text}` : note.id;
    const others = alike.get(words);
    if (others === undefined) alike.set(words, [note]);
    else others.push(note);
  }
  return [...alike.values()];
}

/** Where a claim's own chart stands, if not on the claim's page. */
function ChartElsewhere({ claim }: { readonly claim: Claim }): ReactNode {
  const { model, pages } = usePack();
  const marked = pages?.destinations[claimAnchor(claim.id)];
  const elsewhere = model.charts
    .filter((chart) => chart.home === claim.id)
    .map((chart) => pages?.destinations[chartAnchor(chart.id)])
    .filter((page) => page !== undefined && page !== marked);
  if (elsewhere.length === 0) return null;
  return (
    <span className="margin-note">
      <ClaimLink claim={claim.id} /> Chart on page {elsewhere.join(' and ')}.
    </span>
  );
}

/** A finding or a reader's reason, in the right margin, with the number of the claim it is about. */
interface MarginNoteViewProps {
  readonly note: MarginNote;
  readonly claims: readonly string[];
}

function MarginNoteView({ note, claims }: MarginNoteViewProps): ReactNode {
  const { lead, fault, sum, text, toldAt } = note;
  return (
    <span className="margin-note" role="note">
      {claims.map((claim) => (
        <Fragment key={claim}>
          <ClaimLink claim={claim} />{' '}
        </Fragment>
      ))}
      {lead !== '' && <b className={fault ? 'fault' : undefined}>{lead}</b>}{' '}
      {sum !== null && (
        <>
          <SumWords sum={sum} corrected={fault} />.{' '}
        </>
      )}
      {toldAt === null ? (
        <LinkedSentence text={text} />
      ) : (
        <>
          See <ClaimLink claim={toldAt} />, page <PageNumber of={claimAnchor(toldAt)} />.
        </>
      )}
    </span>
  );
}
