import type { ReactNode } from 'react';
import { packParts, partAnchor } from '../../shared/pack/anchors.ts';
import { GlossaryTerms } from './GlossaryTerms.tsx';
import { usePack } from './pack-context.ts';

/** The terms that the briefings use, in our words. */
export function GlossaryPart(): ReactNode {
  const { model } = usePack();
  if (model.glossary.length === 0) return null;
  return (
    <section className="glossary">
      <h1 id={partAnchor('glossary')}>{packParts.glossary}</h1>
      <GlossaryTerms />
    </section>
  );
}
