import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { goToBriefing } from '../state/trail.ts';

/** The signature letters of the library: the one on the desk large, each of the others a way to its briefing. */
export function BriefingLetters(): ReactNode {
  const briefings = useSession((session) => session.briefings);
  const open = useReading((reading) => reading.edition?.briefing.id);
  return (
    <ul className="letters" aria-label={t`Briefings`}>
      {briefings.map(({ id, letter, title }) => (
        <li key={id}>
          <button
            type="button"
            aria-label={t`Briefing ${letter}: ${title}`}
            aria-current={id === open ? 'true' : undefined}
            title={title}
            onClick={() => goToBriefing(id)}
          >
            {letter}
          </button>
        </li>
      ))}
    </ul>
  );
}
