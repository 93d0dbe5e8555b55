import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { partSegments, placeName } from '../../shared/pack/preview-pages.ts';
import { turnTo, usePackDialog } from './pack-dialog-store.ts';

/** The pack from end to end, a segment for each part once they are counted: how far it is set, and which page is on show. */
export function PackBar(): ReactNode {
  const { preview, isCurrent, page, progress, doing, outcome } = usePackDialog();
  const done = outcome?.kind === 'done' && doing !== 'export' ? 1 : (progress?.done ?? 0);
  const segments = preview === null || !isCurrent ? [] : partSegments(preview, done);
  const setting = doing === 'export' || (doing === 'preview' && outcome === null);
  return (
    <div className="pack-bar">
      <div
        className="pack-segments"
        {...(setting
          ? {
              role: 'progressbar',
              'aria-label': t`Setting the pack`,
              'aria-valuenow': Math.round(done * 100),
              'aria-valuetext': progress?.words ?? t`Beginning`,
            }
          : { 'aria-hidden': true })}
      >
        {segments.length === 0 && <Segment label="" pages={1} filled={done} />}
        {segments.map(({ id, label, pages, filled }) => (
          <Segment key={id} label={label} pages={pages} filled={filled} />
        ))}
      </div>
      {preview !== null && (
        <input
          type="range"
          className="pack-slider"
          aria-label={t`Page`}
          aria-valuetext={t`Page ${page} of ${preview.pages}, ${placeName(preview.parts, page)}`}
          min={1}
          max={preview.pages}
          value={page}
          onChange={(event) => turnTo(Number(event.target.value))}
        />
      )}
    </div>
  );
}

interface SegmentProps {
  readonly label: string;
  readonly pages: number;
  readonly filled: number;
}

function Segment({ label, pages, filled }: SegmentProps): ReactNode {
  return (
    <span className="pack-segment" style={{ flexGrow: pages }} title={label}>
      <i>
        <i style={{ width: `${filled * 100}%` }} />
      </i>
      <span>
        <span />
        <span>{label}</span>
      </span>
    </span>
  );
}
