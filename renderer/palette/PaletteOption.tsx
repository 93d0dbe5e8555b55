import type { ReactNode } from 'react';
import type { PaletteItem } from '../../shared/palette/palette-item.ts';
import type { TextRange } from '../../shared/search/search-hit.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { Key } from '../app/Key.tsx';
import { useStatusOf } from '../state/notebook-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';

interface PaletteOptionProps {
  readonly item: PaletteItem;
  readonly domId: string;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

/** The claim that an item stands for; null where it is of something else. */
function claimOf({ aim }: PaletteItem): string | null {
  if (aim.kind === 'claim') return aim.claim;
  return aim.kind === 'hit' && aim.hit.passage.kind === 'claim' ? aim.hit.passage.id : null;
}

/** One line of the palette. */
export function PaletteOption({ item, domId, selected, onChoose }: PaletteOptionProps): ReactNode {
  const claim = claimOf(item);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keyboard and answers for its options.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox names the option that is chosen.
    <div
      id={domId}
      role="option"
      aria-selected={selected}
      className="palette-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={claim === null ? 'palette-lead' : 'palette-lead claim-address'}>{item.lead}</span>
      <span className="palette-status">{claim !== null && <ClaimStatus claim={claim} />}</span>
      <span className="palette-text" dir="auto">
        <Marked text={item.text} ranges={item.ranges} />
      </span>
      <span className={item.figure ? 'palette-aside mono' : 'palette-aside'}>
        {item.aside}
        {item.aim.kind === 'command' && <CommandKey id={item.aim.id} />}
        {item.aim.kind === 'ledger' && <Key name="Shift Enter" />}
      </span>
    </div>
  );
}

function ClaimStatus({ claim }: { readonly claim: string }): ReactNode {
  const scale = useScale();
  const status = useStatusOf(claim);
  return (
    <>
      <StatusGlyph status={status} />
      <span className="unseen">{scale.words[status].name}.</span>
    </>
  );
}

function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly TextRange[] }): ReactNode {
  return (
    <>
      {ranges.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(ranges[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
