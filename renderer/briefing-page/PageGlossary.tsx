import type { ReactNode } from 'react';
import { termAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from '../pack/pack-context.ts';
import { TermWords } from '../pack/TermWords.tsx';
import { glossaryPlace } from './page-anchors.ts';

/** The terms that the text uses, in our words, where links to them lead; nothing where there are none. */
export function PageGlossary(): ReactNode {
  const { model } = usePack();
  if (model.glossary.length === 0) return null;
  return (
    <section className="glossary" aria-labelledby={glossaryPlace}>
      <h2 id={glossaryPlace}>Glossary</h2>
      <dl>
        {model.glossary.map((entry) => (
          <div key={entry.term}>
            <dt id={termAnchor(entry.term)}>{entry.term}</dt>
            <dd>
              <TermWords entry={entry} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
