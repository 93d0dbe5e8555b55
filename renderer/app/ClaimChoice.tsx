import type { ReactNode } from 'react';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { Dialog } from './Dialog.tsx';

/** The claims that one mark of a chart rests on, to choose from. */
export default function ClaimChoice(): ReactNode {
  const choice = useReading((reading) => reading.choice);
  const claims = useReading((reading) => reading.claims);
  const current = useNotebook((notebook) => notebook.current);
  return (
    <Dialog title={`This mark rests on ${choice.length} claims`} className="claim-choice">
      <ul>
        {choice.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => useReading.getState().follow(id)}>
              <span className="claim-address">{claims.get(id)?.number}</span>
              <StatusGlyph status={statusOf(current, id)} />
              <span>{claims.get(id)?.statement}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
