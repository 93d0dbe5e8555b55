import type { CSSProperties, ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { narrow, short, useMedia } from '../app/use-media.ts';
import { EvidencePanel } from '../claims/EvidencePanel.tsx';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { Galley } from './Galley.tsx';
import { LeaderLine } from './LeaderLine.tsx';
import { Rail } from './Rail.tsx';
import { Resizer } from './Resizer.tsx';

const defaultPanel = 492;
const defaultDrawer = 404;

/** The reader window's three parts: rail, galley and evidence, side by side or with the evidence below. */
export function Reader({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const textOnly = useReading((reading) => reading.textOnly);
  const open = useReading((reading) => reading.evidenceOpen && reading.selection !== null);
  const panelWidth = useSettings(({ settings }) => settings?.panelWidth ?? defaultPanel);
  const drawerHeight = useSettings(({ settings }) => settings?.drawerHeight ?? defaultDrawer);
  const change = useSettings((settings) => settings.change);
  const { id } = edition.briefing;
  const isNarrow = useMedia(narrow);
  const isShort = useMedia(short);

  const evidence = !textOnly && (!isNarrow || open);
  const widest = Math.min(900, Math.max(320, window.innerWidth - 212 - 420));
  const highest = Math.max(120, Math.round((window.innerHeight - 70) * 0.45));
  const classes = ['reader', ...(textOnly ? ['text-only'] : []), ...(evidence ? ['with-evidence'] : [])];
  const sizes = {
    '--panel-width': `${Math.min(panelWidth, widest)}px`,
    '--drawer-height': `${Math.min(drawerHeight, highest)}px`,
  } as CSSProperties;
  const edge = isShort ? null : (
    <Resizer
      label={isNarrow ? 'Height of the evidence' : 'Width of the evidence'}
      orientation={isNarrow ? 'horizontal' : 'vertical'}
      value={isNarrow ? Math.min(drawerHeight, highest) : Math.min(panelWidth, widest)}
      min={isNarrow ? 120 : 320}
      max={isNarrow ? highest : widest}
      onChange={(size) => change(isNarrow ? { drawerHeight: size } : { panelWidth: size })}
    />
  );
  return (
    <div className={classes.join(' ')} style={sizes}>
      {!textOnly && <Rail />}
      <Galley key={id} edition={edition} />
      {evidence && <EvidencePanel edition={edition} edge={edge} />}
      {evidence && !isShort && <LeaderLine key={`${id} ${isNarrow}`} />}
    </div>
  );
}
