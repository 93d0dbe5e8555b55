import type { ReactNode } from 'react';
import { formatKind, formatQuantity } from '../../shared/claims/format.ts';
import { statusWords } from '../../shared/notes/status.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { usePreview } from './preview-store.ts';

const width = 340;

/** The claim behind a reference: shown on hover and on focus, kept while the pointer is on it, sent away with Esc. */
export function ClaimPreview(): ReactNode {
  const { claim: id, anchor, stay, hideSoon } = usePreview();
  const claim = useReading((reading) => (id === null ? undefined : reading.claims.get(id)));
  const status = useNotebook(({ current }) => statusOf(current, id ?? ''));
  if (claim === undefined || anchor === null) return null;
  const left = Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8));
  const below = anchor.bottom + 160 < window.innerHeight;
  const side = below ? { top: anchor.bottom + 6 } : { bottom: window.innerHeight - anchor.top + 6 };
  const quantity = formatQuantity(claim, 'short');
  return (
    <div
      id="claim-preview"
      role="tooltip"
      className="claim-preview"
      style={{ left, width, ...side }}
      onMouseEnter={stay}
      onMouseLeave={hideSoon}
    >
      <p className="preview-head">
        <span className="claim-address">{claim.number}</span>
        <span className={`status-word ${status}`}>
          <StatusGlyph status={status} /> {statusWords[status].name}
        </span>
        <span className="muted">{formatKind(claim.kind)}</span>
      </p>
      <p className="preview-statement">{claim.statement}</p>
      {claim.stated !== null && <p className="mono">{quantity}</p>}
    </div>
  );
}
