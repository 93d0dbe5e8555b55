import type { ReactNode } from 'react';
import { formatDate } from '../../shared/claims/format.ts';
import { useReading } from '../state/reading-store.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SectionList } from './SectionList.tsx';

/** The left rail: which briefing this is, its sections and claims, and how far the reader has come. */
export function Rail(): ReactNode {
  const edition = useReading((reading) => reading.edition);
  if (edition === null) return null;
  const { letter, form, title, source } = edition.briefing;
  const published = source.published === null ? null : formatDate(source.published, 'long');
  const origin = [source.publisher, source.author, published].filter((part) => part !== null).join(', ');
  return (
    <nav className="rail" aria-label="Contents">
      <div className="signature">
        <b>{letter}</b>
        <span>
          {form}
          <br />
          {edition.claims.length} claims
        </span>
      </div>
      <h1>{title}</h1>
      <p className="rail-source">After {origin === '' ? source.file : origin}</p>
      <SectionList />
      <ReadingProgress />
    </nav>
  );
}
