import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { minutesLeft } from '../../shared/register/minutes-left.ts';
import { readingState } from '../../shared/register/reading-state.ts';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';

/** How far the text has been read and how long the rest takes, and how many of its claims somebody has looked at. */
export function ReadingProgress(): ReactNode {
  const edition = useReading((reading) => reading.edition);
  const reached = useReading((reading) => reading.reached);
  const current = useNotebook((notebook) => notebook.current);
  if (edition === null) return null;
  const { minutes } = edition.briefing;
  const state = readingState({ reached }, minutes);
  const left = minutesLeft(state);
  const handled = edition.claims.filter((claim) => statusOf(current, claim.id) !== 'unchecked').length;
  return (
    <div className="progress">
      <progress
        max={minutes}
        value={reached * minutes}
        aria-label={t`Reading`}
        aria-valuetext={t`${state.read} of ${minutes} minutes. ${left}.`}
      >
        {t`${state.read} of ${minutes} minutes`}
      </progress>
      <p className="progress-minutes">
        <span className="wide">{t`${state.read} of ${minutes} min read`}</span>
        <span>{left}</span>
      </p>
      <p className="wide">{t`${handled} of ${edition.claims.length} claims handled`}</p>
    </div>
  );
}

/** The minutes left, for where no rail says them. */
export function MinutesLeft({ minutes }: { readonly minutes: number }): ReactNode {
  const reached = useReading((reading) => reading.reached);
  return <span className="slug-minutes">{minutesLeft(readingState({ reached }, minutes))}</span>;
}
