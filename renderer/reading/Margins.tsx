import { memo, type ReactNode, useRef } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { useNotebook, useStatusOf } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { type FindingRow, useMargins } from './use-margins.ts';

/** Claim numbers to the left of the text and findings to its right. Both repeat what marks and panel say in words. */
export const Margins = memo(function Margins({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const { numerals, findings } = useMargins(own, edition);
  return (
    <div ref={own} aria-hidden="true">
      {numerals.map((row) => (
        <div key={row.claims[0]} className="numerals" style={{ top: row.centre }}>
          {row.claims.map((claim) => (
            <Numeral key={claim} claim={claim} />
          ))}
        </div>
      ))}
      {findings.map((row) => (
        <FindingNote key={`${row.claim} ${row.finding.sign}`} row={row} />
      ))}
    </div>
  );
});

const Numeral = memo(function Numeral({ claim: id }: { readonly claim: string }): ReactNode {
  const number = useReading((reading) => reading.claims.get(id)?.number);
  const selected = useReading((reading) => reading.selection?.claim === id);
  const noted = useNotebook(({ notes }) =>
    notes.some((note) => note.claim === id && note.text.trim() !== '' && !note.removed),
  );
  const status = useStatusOf(id);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the claim's mark is the control; this is its hidden double.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <span className={selected ? 'numeral selected' : 'numeral'} onClick={() => useReading.getState().select(id)}>
      <StatusGlyph status={status} />
      <b className={noted ? 'noted' : ''}>{number}</b>
    </span>
  );
});

function FindingNote({ row }: { readonly row: FindingRow }): ReactNode {
  const { sign, text, severe } = row.finding;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the claim's mark is the control; this is its hidden double.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <span
      className={severe ? 'margin-finding' : 'margin-finding quiet'}
      style={{ top: row.centre }}
      onClick={() => useReading.getState().select(row.claim)}
    >
      <span>{sign}</span>
      <span>{text}</span>
    </span>
  );
}
