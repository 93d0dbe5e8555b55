import type { ReactNode } from 'react';
import { listNumbers } from '../../shared/charts/chart-caption.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { chartAnchor, claimAnchor, quantityAnchor } from '../../shared/pack/anchors.ts';
import { type MarginNote, marginNotes } from '../../shared/pack/margin-notes.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { PageNumber } from './PageNumber.tsx';
import { usePack } from './pack-context.ts';
import { SumWords } from './SumWords.tsx';

interface MarginNotesProps {
  /** The claims marked in one paragraph or table. */
  readonly claims: readonly Claim[];
  /** Only the notes that stand at this claim; all of them without it. */
  readonly at?: string;
}

/** What stands beside claims: findings, readers' reasons, and the way to their charts on other pages. */
export function MarginNotes({ claims, at }: MarginNotesProps): ReactNode {
  const { model } = usePack();
  const here = (first: string | undefined) => at === undefined || at === first;
  return (
    <>
      {marginNotes(claims, model)
        .filter((note) => here(note.claims[0]))
        .map((note) => (
          <MarginNoteView key={note.id} note={note} />
        ))}
      {claims
        .filter((claim) => here(claim.id))
        .map((claim) => (
          <ChartElsewhere key={claim.id} claim={claim} />
        ))}
    </>
  );
}

/** Where a claim's own chart stands, if not on the claim's page. */
function ChartElsewhere({ claim }: { readonly claim: Claim }): ReactNode {
  const { model, pages, apart } = usePack();
  const elsewhere = (model.chartsAt.get(claim.id) ?? [])
    .filter((chart) => apart(chartAnchor(chart.id), claimAnchor(claim.id)))
    .map((chart) => pages?.destinations[chartAnchor(chart.id)]);
  if (elsewhere.length === 0) return null;
  return (
    <Note claims={[claim.id]}>
      {elsewhere.length === 1 ? 'Chart' : 'Charts'} on page {[...new Set(elsewhere)].join(' and ')}.
    </Note>
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
      {toldAt === null ? <LinkedSentence text={text} /> : <SeeClaim claim={toldAt} from={claims[0] ?? toldAt} />}
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
function SeeClaim({ claim, from }: { readonly claim: string; readonly from: string }): ReactNode {
  const { pages, apart } = usePack();
  const onePage = pages !== null && !apart(claimAnchor(claim), claimAnchor(from));
  return (
    <>
      See <ClaimLink claim={claim} />
      {!onePage && (
        <>
          , page <PageNumber of={claimAnchor(claim)} />
        </>
      )}
      .
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
