import type { ReactNode } from 'react';
import { packParts, partAnchor, termAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from './pack-context.ts';

/** The terms that the briefings use, in our words. */
export function GlossaryPart(): ReactNode {
  const { model } = usePack();
  if (model.glossary.length === 0) return null;
  return (
    <section className="glossary">
      <h1 id={partAnchor('glossary')}>{packParts.glossary}</h1>
      <dl>
        {model.glossary.map(({ term, means, reads }) => (
          <div key={term}>
            <dt id={termAnchor(term)}>{term}</dt>
            <dd>
              {means} {reads !== null && <span className="secondary">{reads}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
