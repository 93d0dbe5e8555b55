import { type CSSProperties, lazy, type ReactNode, Suspense } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { t } from '../../shared/language/t.ts';
import { narrow, short, useMedia } from '../app/use-media.ts';
import { WelcomeOnce } from '../app/WelcomeOnce.tsx';
import { EvidencePanel } from '../claims/EvidencePanel.tsx';
import { usePin } from '../state/pin-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { layOutDesk } from './desk-layout.ts';
import { Galley } from './Galley.tsx';
import { LeaderLine } from './LeaderLine.tsx';
import { Rail } from './Rail.tsx';
import { Resizer } from './Resizer.tsx';
import { useWindowSize } from './use-window-size.ts';

const PinnedClaim = lazy(() => import('../claims/PinnedClaim.tsx'));

/** The reader window's parts: rail, galley, a pinned claim and evidence, side by side or with the evidence below. */
export function Reader({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const textOnly = useReading((reading) => reading.textOnly);
  const open = useReading((reading) => reading.evidenceOpen && (reading.selection ?? reading.passage) !== null);
  const pinned = usePin((pin) => pin.pinned);
  const isSelected = useReading(({ selection }) => selection?.claim === pinned?.claim.id);
  const panelWidth = useSettings(({ settings }) => settings?.panelWidth ?? null);
  const pinWidth = useSettings(({ settings }) => settings?.pinWidth ?? null);
  const drawerHeight = useSettings(({ settings }) => settings?.drawerHeight ?? null);
  const change = useSettings((settings) => settings.change);
  const { id } = edition.briefing;
  const isNarrow = useMedia(narrow);
  const isShort = useMedia(short);
  const [width, height] = useWindowSize();

  const evidence = !textOnly && (!isNarrow || open);
  const { rail, panel, pin, drawer } = layOutDesk({
    width,
    height,
    narrow: isNarrow,
    // A drawer has no half to spare for a claim that its other half shows already.
    pinned: pinned !== null && evidence && !(isNarrow && isSelected),
    panelWidth,
    pinWidth,
    drawerHeight,
  });
  const railed = rail && !textOnly;
  const classes = [
    'reader',
    ...(textOnly ? ['text-only'] : []),
    ...(railed ? [] : ['without-rail']),
    ...(evidence ? ['with-evidence'] : []),
    ...(pin === null ? [] : ['with-pin']),
  ];
  const sizes = {
    '--panel-width': `${panel.size}px`,
    '--pin-width': `${pin?.size ?? 0}px`,
    '--drawer-height': `${drawer.size}px`,
  } as CSSProperties;

  const panelEdge = (
    <Resizer
      label={t`Width of the evidence`}
      orientation="vertical"
      value={panel.size}
      min={panel.min}
      max={panel.max}
      // In a drawer, what the evidence gains the pinned claim gives up.
      onChange={(size) =>
        change(isNarrow && pin !== null ? { pinWidth: pin.size + panel.size - size } : { panelWidth: size })
      }
    />
  );
  const drawerEdge = (
    <Resizer
      label={t`Height of the evidence`}
      orientation="horizontal"
      value={drawer.size}
      min={drawer.min}
      max={drawer.max}
      onChange={(size) => change({ drawerHeight: size })}
    />
  );
  const pinEdge = pin !== null && (
    <Resizer
      label={t`Width of the pinned claim`}
      orientation="vertical"
      value={pin.size}
      min={pin.min}
      max={pin.max}
      onChange={(size) => change({ pinWidth: size })}
    />
  );
  const edges = (
    <>
      {(!isNarrow || pin !== null) && panelEdge}
      {isNarrow && !isShort && drawerEdge}
    </>
  );
  return (
    <div className={classes.join(' ')} style={sizes}>
      {railed && <Rail />}
      <Galley key={id} edition={edition} railed={railed} />
      {pinned !== null && pin !== null && (
        <Suspense fallback={<aside className="pinned" />}>
          <PinnedClaim pinned={pinned} edge={!isNarrow && pinEdge} />
        </Suspense>
      )}
      {evidence && <EvidencePanel edition={edition} edge={edges} />}
      {!textOnly && <WelcomeOnce />}
      {evidence && !isShort && <LeaderLine key={`${id} ${isNarrow}`} />}
    </div>
  );
}
