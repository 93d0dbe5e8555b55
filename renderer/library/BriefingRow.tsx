import { type ReactNode, useMemo } from 'react';
import { t } from '../../shared/language/t.ts';
import { describeBriefing } from '../../shared/register/describe-briefing.ts';
import { readingState } from '../../shared/register/reading-state.ts';
import type { LibraryRegister, RegisterBriefing } from '../../shared/register/register.ts';
import { ControlStrip } from '../reading/ControlStrip.tsx';
import { useSettings } from '../state/settings-store.ts';
import { goToBriefing, goToClaim } from '../state/trail.ts';
import { useUnreadable } from '../state/unreadable-texts.ts';
import { ReadingRuler } from './ReadingRuler.tsx';
import { RowAction } from './RowAction.tsx';
import { StatusCounts } from './StatusCounts.tsx';

interface BriefingRowProps {
  readonly register: LibraryRegister;
  readonly briefing: RegisterBriefing;
  /** Whether it is the row that the keys act on. */
  readonly current: boolean;
  readonly onCurrent: () => void;
}

/** One briefing of the library: what it is, how far it is read, how its claims stand, and the way on. */
export function BriefingRow({ register, briefing, current, onCurrent }: BriefingRowProps): ReactNode {
  const { id, letter, title, minutes } = briefing;
  const place = useSettings(({ settings }) => settings?.places[id]);
  const unreadable = useUnreadable(({ briefings }) => briefings.has(id));
  const claims = useMemo(() => register.claims.filter((claim) => claim.briefing === id), [register, id]);
  const reading = readingState(place, minutes);
  return (
    <li
      className={`briefing-row ${reading.state}${current ? ' current' : ''}`}
      aria-current={current ? 'true' : undefined}
      onFocus={onCurrent}
    >
      <p className="row-letter" aria-hidden="true">
        {letter}
      </p>
      <div className="row-title">
        <h2>
          <button type="button" className="briefing-title" onClick={() => goToBriefing(id)}>
            <span className="unseen">{letter}: </span>
            {title}
          </button>
        </h2>
        <p className="row-source">{describeBriefing(briefing)}</p>
        {unreadable && (
          <p className="problem" role="alert">
            {t`The text of ${letter} could not be read. Its notes and flags are kept.`}
          </p>
        )}
      </div>
      <ReadingRuler {...reading} />
      <div className="row-claims">
        <ControlStrip claims={claims} label={t`Claims of ${letter}`} here={place?.claim ?? null} onChoose={goToClaim} />
        <StatusCounts claims={claims} label={t`${letter}, claims by status`} />
      </div>
      <RowAction briefing={briefing} state={unreadable ? 'unreadable' : reading.state} place={place} />
    </li>
  );
}
