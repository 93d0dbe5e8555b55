import type { ReactNode } from 'react';
import { packParts, partAnchor, termAnchor } from '../../shared/pack/anchors.ts';
import { ChineseWords } from '../claims/ChineseWords.tsx';
import { Fact } from './Fact.tsx';
import { usePack } from './pack-context.ts';

/** The terms that the briefings use, in our words. */
export function GlossaryPart(): ReactNode {
  const { model } = usePack();
  if (model.glossary.length === 0) return null;
  return (
    <section className="glossary">
      <h1 id={partAnchor('glossary')}>{packParts.glossary}</h1>
      <ul>
        {model.glossary.map(({ term, means, reads }) => (
          <Fact key={term} name={term} id={termAnchor(term)}>
            <ChineseWords text={means} as="em" />{' '}
            {reads !== null && (
              <span className="secondary">
                <ChineseWords text={reads} as="em" />
              </span>
            )}
          </Fact>
        ))}
      </ul>
    </section>
  );
}
