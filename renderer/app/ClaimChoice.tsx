import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { numberOf, useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';
import { goToClaim } from '../state/trail.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { Dialog } from './Dialog.tsx';

/** The claims that one mark of a chart rests on, to choose from. */
export default function ClaimChoice(): ReactNode {
  const choice = useReading((reading) => reading.choice);
  const claims = useReading((reading) => reading.claims);
  const foreign = useReading((reading) => reading.foreign);
  const listed = useRegister((register) => register.claims);
  const current = useNotebook((notebook) => notebook.current);
  return (
    <Dialog title={t`This mark rests on ${choice.length} claims`} className="claim-choice">
      <ul>
        {choice.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => goToClaim(id)}>
              <span className="claim-address">{listed.get(id)?.number ?? numberOf(id, { claims, foreign })}</span>
              {/* How a claim of another briefing stands is in that one's notebook, which comes with the register. */}
              {claims.has(id) || listed.has(id) ? <StatusGlyph status={statusOf(current, id)} /> : <span />}
              <span>{(claims.get(id) ?? foreign.get(id) ?? listed.get(id))?.statement}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
