import { Fragment, type ReactNode } from 'react';
import { listNumbers } from '../../shared/charts/chart-caption.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimAnchor, quantityAnchor } from '../../shared/pack/anchors.ts';
import { chartsElsewhere } from '../../shared/pack/charts-elsewhere.ts';
import { type MarginNote, marginNotes } from '../../shared/pack/margin-notes.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { PageNumber } from './PageNumber.tsx';
import { usePack, usePrinted } from './pack-context.ts';
import { SumWords } from './SumWords.tsx';

interface MarginNotesProps {
  /** The claims marked in one paragraph or table. */
  readonly claims: readonly Claim[];
  /** Only the notes that stand at this claim; all of them without it. */
  readonly at?: string;
}

/**
 * What stands beside claims: the way to their charts on other pages, readers' reasons, and findings. The way comes first:
 * after long findings it could drop to the page of the chart itself.
 */
export function MarginNotes({ claims, at }: MarginNotesProps): ReactNode {
  const { model } = usePack();
  const { pages, apart } = usePrinted();
  const ids = claims.map((claim) => claim.id);
  const elsewhere = chartsElsewhere(ids, model.chartsAt, { pageOf: (anchor) => pages?.destinations[anchor], apart });
  const here = (first: string | undefined) => at === undefined || at === first;
  return (
    <>
      {elsewhere
        .filter((charts) => here(charts.claims[0]))
        .map(({ claims: shown, words }) => (
          <Note key={words} claims={shown}>
            {words}.
          </Note>
        ))}
      {marginNotes(claims, model)
        .filter((note) => here(note.claims[0]))
        .map((note) => (
          <MarginNoteView key={note.id} note={note} />
        ))}
    </>
  );
}

/** A finding or a reader's reason, in the right margin, with the numbers of the claims it is about. */
function MarginNoteView({ note }: { readonly note: MarginNote }): ReactNode {
  const { claims, lead, fault, sum, text, toldAt, quantity } = note;
  return (
    <Note claims={claims}>
      {lead !== '' && <b className={fault ? 'fault' : undefined}>{lead}</b>}{' '}
      {sum !== null && (
        <>
          <SumWords sum={sum} corrected={fault} />.{' '}
        </>
      )}
      {toldAt.length === 0 ? <LinkedSentence text={text} /> : 'See '}
      {toldAt.map((claim, index) => (
        <Fragment key={claim}>
          {index > 0 && '; '}
          <ToldAt claim={claim} from={claims[0] ?? claim} />
        </Fragment>
      ))}
      {toldAt.length > 0 && '.'}
      {quantity !== null && (
        <>
          {' '}
          <a href={`#${quantityAnchor(quantity.id)}`}>
            Page <PageNumber of={quantityAnchor(quantity.id)} />
          </a>
          .
        </>
      )}
    </Note>
  );
}

/** The way to another claim; no page where it stands on the same one. */
function ToldAt({ claim, from }: { readonly claim: string; readonly from: string }): ReactNode {
  const { pages, apart } = usePrinted();
  const onePage = pages !== null && !apart(claimAnchor(claim), claimAnchor(from));
  return (
    <>
      <ClaimLink claim={claim} />
      {!onePage && (
        <>
          , page <PageNumber of={claimAnchor(claim)} />
        </>
      )}
    </>
  );
}

function Note({ claims, children }: { readonly claims: readonly string[]; readonly children: ReactNode }): ReactNode {
  const { model } = usePack();
  const numbers = listNumbers(claims.map((claim) => model.claims.get(claim)?.number ?? claim));
  // Chromium tags this role as an aside, which may stand within a sentence, and role="note" not at all.
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <aside> may not stand in a paragraph.
    <span className="margin-note" role="complementary">
      <span className="note-about">
        <LinkedSentence text={numbers.replace(' and ', ', ')} />
      </span>{' '}
      {children}
    </span>
  );
}
