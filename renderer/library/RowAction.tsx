import type { ReactNode } from 'react';
import type { ReadingPlace } from '../../shared/host/settings.ts';
import { t } from '../../shared/language/t.ts';
import type { ReadingState } from '../../shared/register/reading-state.ts';
import type { RegisterBriefing } from '../../shared/register/register.ts';
import { dayOf } from '../app/local-time.ts';
import { sentence } from '../app/sentence.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { goToBriefing } from '../state/trail.ts';

interface RowActionProps {
  readonly briefing: RegisterBriefing;
  readonly state: ReadingState['state'] | 'unreadable';
  /** Where the reader left it; undefined where they have not been. */
  readonly place: ReadingPlace | undefined;
}

/** The way into a briefing that fits how far it is read. */
export function RowAction({ briefing: { id, letter }, state, place }: RowActionProps): ReactNode {
  const words = wordsOf(state);
  return (
    <div className="row-action">
      <button
        type="button"
        className="text-button"
        aria-label={`${words}: ${letter}`}
        onClick={() => (state === 'finished' ? readAgain(id) : goToBriefing(id))}
      >
        {words}
      </button>
      {state === 'reading' && place?.claim != null && <p>{sentence`at ${<ClaimReference id={place.claim} />}`}</p>}
      {state === 'finished' && place?.at !== undefined && (
        <p>
          <span className="unseen">{t`Last read `}</span>
          <time dateTime={place.at}>{dayOf(place.at, new Date())}</time>
        </p>
      )}
    </div>
  );
}

function wordsOf(state: RowActionProps['state']): string {
  switch (state) {
    case 'unread':
      return t`Read`;
    case 'reading':
      return t`Continue`;
    case 'finished':
      return t`Read again`;
    case 'unreadable':
      return t`Try again`;
  }
}

/** From the first line, with nothing selected. */
function readAgain(id: string): void {
  const { edition, deselect } = useReading.getState();
  useSettings.getState().keepPlace(id, { block: null, past: 0, claim: null, reached: 1 });
  if (edition?.briefing.id === id) deselect();
  goToBriefing(id);
}
