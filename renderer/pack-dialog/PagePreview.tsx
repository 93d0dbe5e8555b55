import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { placeName } from '../../shared/pack/preview-pages.ts';
import { turnTo, usePackDialog } from './pack-dialog-store.ts';
import { useDrawnPage, usePages } from './use-drawn-page.ts';
import { useSpoken } from './use-spoken.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** Room around the page: for the buttons that turn it, and above and below, in px. */
const beside = 112;
const around = 28;

/** The pack's real pages, one at a time, as they would be printed. */
export function PagePreview(): ReactNode {
  const { preview, page, zoom, problem, doing } = usePackDialog();
  const opened = usePages(preview?.pdf ?? null);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const { pages } = opened;
  const fit = pages === null ? 0 : Math.min((size.width - beside) / pages.width, (size.height - around) / pages.height);
  // To the hundredth, so that a window a pixel wider need not draw anew.
  const scale = Math.max(0, Math.floor((zoom ?? fit) * 100) / 100);
  // Page numbers are those of the newest pages: while those are opened, what is drawn of the older ones stays.
  const { drawn, problem: undrawn } = useDrawnPage(pages?.of === preview?.pdf ? pages : null, page, scale);
  const trouble = opened.problem ?? undrawn;
  const total = preview?.pages ?? 0;
  const place = placeName(preview?.parts ?? [], page);
  const name = preview === null ? t`No page yet` : t`Page ${page} of ${total}${place === '' ? '' : `, ${place}`}`;
  const spoken = useSpoken(preview === null ? '' : name);
  return (
    <section className="pack-pages" aria-label={t`Pages`}>
      <div className="pack-pages-head">
        <b>{preview === null ? t`Pages` : t`Page ${page} of ${total}`}</b>
        <span className="muted">{place}</span>
        <span className="grow" />
        {preview !== null && (doing !== 'nothing' || (pages?.of !== preview.pdf && trouble === null)) && (
          <span className="muted">{t`Pages are being set`}</span>
        )}
        {pages !== null && <ZoomButtons scale={scale} />}
        <span className="unseen" role="status">
          {spoken}
        </span>
      </div>
      <div className="pack-desk">
        <Turn by={-1} page={page} total={total} />
        {/* biome-ignore-start lint/a11y: the stage scrolls and takes the keys that turn pages, which no element of its own kind does. */}
        <div ref={stage} className="pack-stage" role="group" aria-label={name} tabIndex={0} onKeyDown={turnByKey}>
          {preview !== null && drawn !== null && (
            <>
              <div
                className="pack-sheet"
                role="img"
                aria-label={t`${name}, as printed`}
                ref={(sheet) => sheet?.replaceChildren(drawn.canvas)}
              />
              <p className="unseen">{drawn.text}</p>
            </>
          )}
          {trouble !== null && (
            <p className="problem" role="alert">
              {trouble}
            </p>
          )}
          {(preview === null || (drawn === null && trouble === null)) && (
            <p className="muted">{problem === null ? t`The pages are being set.` : t`No page to show.`}</p>
          )}
        </div>
        {/* biome-ignore-end lint/a11y: as above. */}
        <Turn by={1} page={page} total={total} />
      </div>
    </section>
  );
}

interface TurnProps {
  readonly by: 1 | -1;
  readonly page: number;
  readonly total: number;
}

function Turn({ by, page, total }: TurnProps): ReactNode {
  const there = page + by >= 1 && page + by <= total;
  return (
    <button
      type="button"
      className="icon-button pack-turn"
      aria-label={by === 1 ? t`Next page` : t`Previous page`}
      aria-disabled={!there}
      onClick={() => there && turnTo(page + by)}
    >
      <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
        <path d={by === 1 ? 'M5.5 2.5L11 8l-5.5 5.5' : 'M10.5 2.5L5 8l5.5 5.5'} />
      </svg>
    </button>
  );
}

/** Turns pages as readers of PDFs do; a page larger than the stage still scrolls up and down. */
function turnByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { page, preview } = usePackDialog.getState();
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: page - 1,
    ArrowRight: page + 1,
    PageUp: page - 1,
    PageDown: page + 1,
    Home: 1,
    End: preview?.pages ?? 1,
  };
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  turnTo(next);
}

function useSize(element: { readonly current: HTMLElement | null }): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      const { width, height } = current.getBoundingClientRect();
      // Hidden behind the options it has none, and comes back as it was.
      if (width > 0) setSize({ width, height });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
