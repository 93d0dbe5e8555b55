import type { ReactNode } from 'react';
import { GlossaryTerms } from '../pack/GlossaryTerms.tsx';
import { usePack } from '../pack/pack-context.ts';
import { glossaryPlace } from './page-anchors.ts';

/** The terms that the text uses, in our words; nothing where there are none. */
export function PageGlossary(): ReactNode {
  const { model } = usePack();
  if (model.glossary.length === 0) return null;
  return (
    <section className="glossary" aria-labelledby={glossaryPlace}>
      <h2 id={glossaryPlace}>Glossary</h2>
      <GlossaryTerms />
    </section>
  );
}
