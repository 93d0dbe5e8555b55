import { type ReactNode, useEffect, useRef } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { useReading } from '../state/reading-store.ts';
import { ControlStrip } from './ControlStrip.tsx';
import { goToSection } from './go-to-section.ts';

/** The sections of the briefing, the current one marked, each with its control strip. */
export function SectionList(): ReactNode {
  const edition = useReading((reading) => reading.edition);
  const claims = useReading((reading) => reading.claims);
  const current = useReading((reading) => reading.section);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The list scrolls by itself where it is longer than the rail.
    list.current?.children[current - 1]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (edition === null) return null;
  return (
    <ol className="sections" ref={list}>
      {edition.briefing.sections.map((section) => (
        <li key={section.id} className={section.number === current ? 'current' : ''}>
          <button
            type="button"
            className="section-link"
            aria-current={section.number === current ? 'location' : undefined}
            aria-label={`${section.number} ${section.name}`}
            title={section.name}
            onClick={() => goToSection(section.number)}
          >
            <span className="section-count">{section.number}</span>
            <span className="section-name">{section.name}</span>
          </button>
          <ControlStrip
            claims={section.claims.flatMap((id): readonly Claim[] => {
              const claim = claims.get(id);
              return claim === undefined ? [] : [claim];
            })}
            label={t`Claims of section ${section.number}`}
          />
        </li>
      ))}
    </ol>
  );
}
