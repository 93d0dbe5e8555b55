import type { ReactNode } from 'react';
import { claimAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from '../pack/pack-context.ts';
import { foreignPlace } from './page-anchors.ts';

/** The claims of other briefings that findings and charts here name, each stated once; nothing where there are none. */
export function PageForeign(): ReactNode {
  const { model } = usePack();
  if (model.foreign.size === 0) return null;
  return (
    <section className="foreign" aria-labelledby={foreignPlace}>
      <h2 id={foreignPlace}>Claims of other briefings</h2>
      <ul>
        {[...model.foreign.values()].map(({ id, number, statement, figure }) => (
          <li key={id} id={claimAnchor(id)}>
            <span className="claim-number">{number}</span> <span>{statement}</span>{' '}
            {figure !== null && <span className="mono">{figure}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
