import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { formatDate } from '../../shared/claims/format.ts';
import { packParts, partAnchor } from '../../shared/pack/anchors.ts';
import { Fact } from './Fact.tsx';
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
    </section>
  );
}

/** "Author, licence": the names of facts within a line. */
const listOf = (names: readonly string[]): string =>
  names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', ');

function SourceEntry({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const { briefing } = edition;
  const { source } = briefing;
  const told: readonly (readonly [name: string, value: string | null])[] = [
    ['Article', source.title],
    ['Publisher', source.publisher],
    ['Author', source.author],
    ['Date of publication', source.published === null ? null : formatDate(source.published, 'long')],
    ['Date of access', source.accessed === null ? null : formatDate(source.accessed, 'long')],
    ['Licence', source.licence],
  ];
  const missing = told.filter(([, value]) => value === null).map(([name]) => name);
  const facts: readonly (readonly [name: string, value: string, mono?: 'mono'])[] = [
    ...told.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
    ...(missing.length === 0 ? [] : [['Not stated', listOf(missing)] as const]),
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
      <ul className="source-facts">
        {facts.map(([name, value, mono]) => (
          <Fact key={name} name={name}>
            <span className={mono}>{value}</span>
          </Fact>
        ))}
      </ul>
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
