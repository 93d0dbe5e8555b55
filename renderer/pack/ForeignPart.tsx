import type { ReactNode } from 'react';
import { claimAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from './pack-context.ts';

/** Claims that are not in this pack, where it names any: each stated once, for every number that leads here. */
export function ForeignPart(): ReactNode {
  const { model } = usePack();
  if (model.foreign.size === 0) return null;
  return (
    <section className="foreign">
      <h2>Claims outside this pack</h2>
      <ul>
        {[...model.foreign.values()].map(({ id, number, statement, figure }) => (
          <li key={id} id={claimAnchor(id)}>
            <span className="claim-number">{number}</span>
            <span>{statement}</span>
            <span className="mono">{figure}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
