import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import {
  briefingAnchor,
  notesAnchor,
  type PackPart,
  packParts,
  partAnchor,
  printedParts,
  sectionAnchor,
} from '../../shared/pack/anchors.ts';
import { checkSummary } from '../../shared/pack/check-summary.ts';
import { cellSize } from '../../shared/pack/pack-model.ts';
import { ControlStrip } from './ControlStrip.tsx';
import { describeEdition } from './describe-edition.ts';
import { PageNumber } from './PageNumber.tsx';
import { usePack } from './pack-context.ts';
import { notesAtEnd } from './ReadersNotes.tsx';

/** With more briefings than this their sections would push the contents over a page; the outline still has them. */
const mostWithSections = 2;

/** The second page: where everything stands, and what the checks found. */
export function Contents(): ReactNode {
  const { model } = usePack();
  const { editions } = model.content;
  return (
    <section className={`contents ${cellSize(model)}-cells`}>
      <h1>Contents</h1>
      <nav aria-label="Contents">
        <ol className="contents-list">
          <PartEntry part="marks" />
          {editions.map((edition) => (
            <BriefingEntry key={edition.briefing.id} edition={edition} sections={editions.length <= mostWithSections} />
          ))}
          {printedParts(model)
            .filter((part) => part !== 'marks')
            .map((part) => (
              <PartEntry key={part} part={part} />
            ))}
        </ol>
      </nav>
      <div className="found">
        <h2>What the checks found</h2>
        <ul className="check-summary">
          {checkSummary(model).map(({ count, words }) => (
            <li key={words}>
              <span className="mono">{count}</span>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function PartEntry({ part }: { readonly part: PackPart }): ReactNode {
  return (
    <li className="entry">
      <a href={`#${partAnchor(part)}`}>{packParts[part]}</a>
      <span className="entry-page">
        <PageNumber of={partAnchor(part)} />
      </span>
    </li>
  );
}

function BriefingEntry({
  edition,
  sections,
}: {
  readonly edition: BriefingEdition;
  readonly sections: boolean;
}): ReactNode {
  const { model, notes } = usePack();
  const { briefing, claims } = edition;
  return (
    <li className="briefing-entry">
      <span className="signature" aria-hidden="true">
        {briefing.letter}
      </span>
      <div>
        <a className="entry-title" href={`#${briefingAnchor(briefing.id)}`}>
          {briefing.title}
        </a>
        <p className="secondary">{describeEdition(edition)}</p>
      </div>
      {!sections && <ControlStrip claims={claims.map((claim) => claim.id)} />}
      <span className="entry-page">
        <PageNumber of={briefingAnchor(briefing.id)} />
      </span>
      {sections && (
        <ol className="section-entries">
          {briefing.sections.map((section) => (
            <li key={section.id}>
              <span className="section-number">{section.number}</span>
              <a href={`#${sectionAnchor(briefing.id, section.id)}`}>{section.name}</a>
              <ControlStrip claims={section.claims} />
              <span className="entry-page">
                <PageNumber of={sectionAnchor(briefing.id, section.id)} />
              </span>
            </li>
          ))}
          {(notes.get(briefing.id)?.atEnd.length ?? 0) > 0 && (
            <li>
              <a className="notes-entry" href={`#${notesAnchor(briefing.id)}`}>
                {notesAtEnd(model.content.options.notes)}
              </a>
              <span className="entry-page">
                <PageNumber of={notesAnchor(briefing.id)} />
              </span>
            </li>
          )}
        </ol>
      )}
    </li>
  );
}
