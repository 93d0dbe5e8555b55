import { type ReactNode, useEffect, useReducer } from 'react';
import type { ForeignClaim } from '../../shared/briefing/briefing.ts';
import { kindNames } from '../../shared/claims/claim-kinds.ts';
import { formatQuantity } from '../../shared/claims/format.ts';
import { t } from '../../shared/language/t.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { ChineseWords } from './ChineseWords.tsx';
import { type Gloss, type Previewed, usePreview } from './preview-store.ts';
import { SourceCitation } from './SourceCitation.tsx';
import { previewId } from './use-previewed.ts';

const width = 340;
const room = 160;

/** What is behind a word: shown on hover and on focus, kept while the pointer is on it, sent away with Esc. */
export default function Preview(): ReactNode {
  const { previewed, word, stay, hideSoon } = usePreview();
  const [, follow] = useReducer((moves: number) => moves + 1, 0);
  useEffect(() => {
    if (word === null) return;
    // Tab may bring its word into view only after the preview is up: it stays beside it.
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', follow, { capture: true });
  }, [word]);
  if (previewed === null || word === null) return null;
  const anchor = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const left = Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8));
  const below = anchor.bottom + room < window.innerHeight;
  const side = below ? { top: anchor.bottom + 6 } : { bottom: window.innerHeight - anchor.top + 6 };
  return (
    <div
      id={previewId}
      role="tooltip"
      className="preview"
      style={{ left, width, ...side }}
      onMouseEnter={stay}
      onMouseLeave={hideSoon}
    >
      <PreviewWords previewed={previewed} />
    </div>
  );
}

function PreviewWords({ previewed }: { readonly previewed: Previewed }): ReactNode {
  if ('claim' in previewed) return <ClaimWords id={previewed.claim} />;
  if ('gloss' in previewed) return <GlossWords gloss={previewed.gloss} />;
  return <SourceCitation source={previewed.source} />;
}

/** A claim of the briefing on the desk, or of any other once the register is here. */
function ClaimWords({ id }: { readonly id: string }): ReactNode {
  const scale = useScale();
  const own = useReading((reading) => reading.claims.get(id));
  const foreign = useReading((reading) => reading.foreign.get(id));
  const listed = useRegister(({ claims }) => claims.get(id));
  const status = useNotebook(({ current }) => statusOf(current, id));
  const note = useNotebook(({ notes }) => notes.findLast((each) => each.claim === id && !each.removed));
  const claim = own ?? listed;
  if (claim === undefined) return foreign !== undefined && <ForeignWords claim={foreign} />;
  const [place] = claim.places;
  return (
    <>
      <p className="preview-head">
        <span className="claim-address">{claim.number}</span>
        <span className={`status-word ${status}`}>
          <StatusGlyph status={status} /> {scale.words[status].name}
        </span>
        <span className="muted">{kindNames[claim.kind]}</span>
      </p>
      <p className="preview-statement">{claim.statement}</p>
      {claim.stated !== null && <p className="mono">{formatQuantity(claim, 'short')}</p>}
      <p className="preview-aside">
        {claim.attributedTo === null ? t`No source is named` : t`Says who: ${claim.attributedTo}`}
        {place !== undefined && t`, in line ${place.line} of the article`}.
      </p>
      {note !== undefined && <p className="preview-note">{t`Note by ${note.author.name}: ${note.text}`}</p>}
    </>
  );
}

/** What this edition knows of another briefing's claim by itself. */
function ForeignWords({ claim }: { readonly claim: ForeignClaim }): ReactNode {
  return (
    <>
      <p className="preview-head">
        <span className="claim-address">{claim.number}</span>
        <span className="muted">{t`In briefing ${claim.number.replace(/\d+$/, '')}`}</span>
      </p>
      <p className="preview-statement">{claim.statement}</p>
      {claim.figure !== null && <p className="mono">{claim.figure}</p>}
    </>
  );
}

function GlossWords({ gloss }: { readonly gloss: Gloss }): ReactNode {
  return (
    <>
      <p className="preview-title">{gloss.title}</p>
      <p>
        <ChineseWords text={gloss.means} />
      </p>
      {gloss.aside !== null && (
        <p className="preview-aside">
          <ChineseWords text={gloss.aside} />
        </p>
      )}
    </>
  );
}
