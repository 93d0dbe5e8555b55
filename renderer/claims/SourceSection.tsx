import type { ReactNode } from 'react';
import type { Source } from '../../shared/briefing/briefing.ts';
import type { Claim, SourcePlace } from '../../shared/claims/claim.ts';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import { sentence } from '../app/sentence.ts';
import { SourceCitation } from './SourceCitation.tsx';

interface SourceSectionProps {
  readonly claim: Claim;
  readonly source: Source;
}

function linesOf(places: readonly SourcePlace[]): string {
  const lines = [...new Set(places.map((place) => place.line))];
  return `${plural(lines.length, 'Line', 'Lines')} ${lines.join(', ')}`;
}

/** Where the claim stands in the article, down to the line, and the article itself. */
export function SourceSection({ claim, source }: SourceSectionProps): ReactNode {
  const documents = [...new Set(claim.places.map((place) => place.document))];
  return (
    <section className="evidence-section">
      <h3>{t`Source`}</h3>
      <SourceCitation source={source} />
      {documents.map((document) => (
        <p key={document} className="source-lines">
          {sentence`${linesOf(claim.places.filter((place) => place.document === document))} of ${<code>{document}</code>}`}
        </p>
      ))}
    </section>
  );
}
