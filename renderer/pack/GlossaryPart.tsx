import type { ReactNode } from 'react';
import { packParts, partAnchor, termAnchor } from '../../shared/pack/anchors.ts';
import { Fact } from './Fact.tsx';
import { usePack } from './pack-context.ts';
import { TermWords } from './TermWords.tsx';

/** The terms that the briefings use, in our words. */
export function GlossaryPart(): ReactNode {
  const { model } = usePack();
  if (model.glossary.length === 0) return null;
  return (
    <section className="glossary">
      <h1 id={partAnchor('glossary')}>{packParts.glossary}</h1>
      <ul>
        {model.glossary.map((entry) => (
          <Fact key={entry.term} name={entry.term} id={termAnchor(entry.term)}>
            <TermWords entry={entry} as="em" />
          </Fact>
        ))}
      </ul>
    </section>
  );
}
