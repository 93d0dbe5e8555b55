import type { ReactNode } from 'react';
import { statusOf, useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';

/** How far the text has been read, and how many of its claims somebody has looked at. */
export function ReadingProgress(): ReactNode {
  const edition = useReading((reading) => reading.edition);
  const reached = useReading((reading) => reading.reached);
  const current = useNotebook((notebook) => notebook.current);
  if (edition === null) return null;
  const { minutes } = edition.briefing;
  const read = Math.round(reached * minutes);
  const handled = edition.claims.filter((claim) => statusOf(current, claim.id) !== 'unchecked').length;
  return (
    <div className="progress">
      <progress
        max={minutes}
        value={reached * minutes}
        aria-label="Reading"
        aria-valuetext={`${read} of ${minutes} minutes`}
      >
        {read} of {minutes} minutes
      </progress>
      <p>
        <span>
          {read} of {minutes} min
        </span>
        <span className="wide"> read</span>
      </p>
      <p className="wide">
        {handled} of {edition.claims.length} claims handled
      </p>
    </div>
  );
}
