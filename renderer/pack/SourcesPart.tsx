import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { formatDate } from '../../shared/claims/format.ts';
import { packParts, partAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from './pack-context.ts';

/** What each briefing was made from, exactly enough to find the same article again, and what that article cites. */
export function SourcesPart(): ReactNode {
  const { model } = usePack();
  return (
    <section className="sources">
      <h1 id={partAnchor('sources')}>{packParts.sources}</h1>
      {model.content.editions.map((edition) => (
        <SourceEntry key={edition.briefing.id} edition={edition} />
      ))}
      <p className="colophon">
        The briefings are Claimbook’s own words; their facts, figures and mistakes are those of the articles named here.
        Set offline in Literata, Archivo and Commit Mono. The register’s revision is {model.content.library.revision}.
      </p>
    </section>
  );
}

const orNotStated = (text: string | null): string => text ?? 'Not stated';

function SourceEntry({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const { briefing } = edition;
  const { source } = briefing;
  const facts: readonly (readonly [name: string, value: string, mono?: 'mono'])[] = [
    ['Article', orNotStated(source.title)],
    ['Publisher', orNotStated(source.publisher)],
    ['Author', orNotStated(source.author)],
    ['Published', source.published === null ? 'Not stated' : formatDate(source.published, 'long')],
    ['Accessed', source.accessed === null ? 'Not stated' : formatDate(source.accessed, 'long')],
    ['Licence', orNotStated(source.licence)],
    ['File', `${source.file}, ${source.lineCount} lines`, 'mono'],
    ['SHA-256', source.sha256, 'mono'],
    ['Our edition', formatDate(briefing.edition, 'long')],
    ['Edition’s hash', briefing.editionHash, 'mono'],
  ];
  return (
    <section>
      <h2>
        <span className="letter">{briefing.letter}</span> {briefing.title}
      </h2>
      <dl className="source-facts">
        {facts.map(([name, value, mono]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={mono}>{value}</dd>
          </div>
        ))}
      </dl>
      {briefing.cites.length > 0 && (
        <>
          <h3>What the article cites</h3>
          <ul className="cites">
            {briefing.cites.map((cite) => (
              <li key={cite}>{cite}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
