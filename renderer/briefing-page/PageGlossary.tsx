import type { ReactNode } from 'react';
import { termAnchor } from '../../shared/pack/anchors.ts';
import { ChineseWords } from '../claims/ChineseWords.tsx';
import { usePack } from '../pack/pack-context.ts';
import { glossaryPlace } from './page-anchors.ts';

/** The terms that the text uses, in our words, where links to them lead; nothing where there are none. */
export function PageGlossary(): ReactNode {
  const { model } = usePack();
  if (model.glossary.length === 0) return null;
  return (
    <section className="glossary" aria-labelledby={glossaryPlace}>
      <h2 id={glossaryPlace}>Glossary</h2>
      <dl>
        {model.glossary.map(({ term, means, reads }) => (
          <div key={term}>
            <dt id={termAnchor(term)}>{term}</dt>
            <dd>
              <ChineseWords text={means} />{' '}
              {reads !== null && (
                <span className="secondary">
                  <ChineseWords text={reads} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
