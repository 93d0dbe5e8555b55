import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { usePackDialog } from './pack-dialog-store.ts';

/** Sizes to choose from, 1 for the page at its own. */
const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

const setZoom = (zoom: number | null): void => usePackDialog.setState({ zoom });

/** How large the page is drawn, and the ways to change that. */
export function ZoomButtons({ scale }: { readonly scale: number }): ReactNode {
  const fitted = usePackDialog(({ zoom }) => zoom === null);
  const smaller = steps.findLast((step) => step < scale - 0.01);
  const larger = steps.find((step) => step > scale + 0.01);
  return (
    <>
      <span className="mono">{Math.round(scale * 100)}%</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t`Smaller`}
        aria-disabled={smaller === undefined}
        onClick={() => smaller !== undefined && setZoom(smaller)}
      >
        <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
          <path d="M3.5 8h9" />
        </svg>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t`Larger`}
        aria-disabled={larger === undefined}
        onClick={() => larger !== undefined && setZoom(larger)}
      >
        <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
          <path d="M3.5 8h9M8 3.5v9" />
        </svg>
      </button>
      <button type="button" className="text-button" aria-pressed={fitted} onClick={() => setZoom(null)}>
        {t`Whole page`}
      </button>
    </>
  );
}
