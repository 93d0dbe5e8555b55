import type { ReactNode } from 'react';
import { termAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from './pack-context.ts';

/** The terms that are used, each in our words, where links to it lead. */
export function GlossaryTerms(): ReactNode {
  const { model } = usePack();
  return (
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
  );
}
