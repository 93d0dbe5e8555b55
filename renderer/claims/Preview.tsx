import { type ReactNode, useEffect, useReducer } from 'react';
import { formatKind, formatQuantity } from '../../shared/claims/format.ts';
import { statusWords } from '../../shared/notes/status.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { type Gloss, usePreview } from './preview-store.ts';
import { previewId } from './use-previewed.ts';

const width = 340;
const room = 160;

/** What is behind a word: shown on hover and on focus, kept while the pointer is on it, sent away with Esc. */
export function Preview(): ReactNode {
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
      {'claim' in previewed ? <ClaimWords id={previewed.claim} /> : <GlossWords gloss={previewed.gloss} />}
    </div>
  );
}

function ClaimWords({ id }: { readonly id: string }): ReactNode {
  const claim = useReading((reading) => reading.claims.get(id));
  const foreign = useReading((reading) => reading.foreign.get(id));
  const status = useNotebook(({ current }) => statusOf(current, id));
  if (claim === undefined) {
    return (
      foreign !== undefined && (
        <>
          <p className="preview-head">
            <span className="claim-address">{foreign.number}</span>
            <span className="muted">In briefing {foreign.number.replace(/\d+$/, '')}</span>
          </p>
          <p className="preview-statement">{foreign.statement}</p>
          {foreign.figure !== null && <p className="mono">{foreign.figure}</p>}
        </>
      )
    );
  }
  return (
    <>
      <p className="preview-head">
        <span className="claim-address">{claim.number}</span>
        <span className={`status-word ${status}`}>
          <StatusGlyph status={status} /> {statusWords[status].name}
        </span>
        <span className="muted">{formatKind(claim.kind)}</span>
      </p>
      <p className="preview-statement">{claim.statement}</p>
      {claim.stated !== null && <p className="mono">{formatQuantity(claim, 'short')}</p>}
    </>
  );
}

function GlossWords({ gloss }: { readonly gloss: Gloss }): ReactNode {
  return (
    <>
      <p className="preview-title">{gloss.title}</p>
      <p>{gloss.means}</p>
      {gloss.aside !== null && <p className="preview-aside">{gloss.aside}</p>}
    </>
  );
}
