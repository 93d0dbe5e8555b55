import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { sectionAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from '../pack/pack-context.ts';
import { digestPlace, foreignPlace, glossaryPlace, notesPlace, registerPlace, sourcePlace } from './page-anchors.ts';

interface PageContentsProps {
  readonly edition: BriefingEdition;
  /** Whether notes without a place in the text have a part of their own. */
  readonly notesApart: boolean;
}

/** The ways into the page. */
export function PageContents({ edition, notesApart }: PageContentsProps): ReactNode {
  const { model } = usePack();
  const { briefing } = edition;
  const after: readonly (readonly [place: string, name: string])[] = [
    ...(notesApart ? [[notesPlace, 'Notes on other words'] as const] : []),
    [registerPlace, 'Claim register'],
    ...(model.foreign.size === 0 ? [] : [[foreignPlace, 'Claims of other briefings'] as const]),
    ...(model.glossary.length === 0 ? [] : [[glossaryPlace, 'Glossary'] as const]),
    [sourcePlace, 'Source'],
  ];
  return (
    <nav className="contents" aria-label="Contents">
      <ol>
        {briefing.digest !== null && <Way href={digestPlace}>Digest</Way>}
        {briefing.sections.map((section) => (
          <Way key={section.id} href={sectionAnchor(briefing.id, section.id)}>
            <span className="section-number">{section.number}</span> {section.name}
          </Way>
        ))}
        {after.map(([place, name]) => (
          <Way key={place} href={place}>
            {name}
          </Way>
        ))}
      </ol>
    </nav>
  );
}

function Way({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <a href={`#${href}`}>{children}</a>
    </li>
  );
}
