import { kindNames } from '../../shared/claims/claim-kinds.ts';
import { t } from '../../shared/language/t.ts';
import '../charts/kind-key.css';
import { type ReactNode, useMemo } from 'react';
import { hatchPath, kindFill } from '../../shared/charts/kind-fill.ts';
import { countKinds, type KindCount, measuredShare } from '../../shared/register/count-kinds.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { openLedger } from '../state/ledger-query.ts';

const widest = 140;
const height = 13;

/** What the whole library rests on: its claims by kind, each bar a way to its claims in the ledger. */
export function KindBars({ register }: { readonly register: LibraryRegister }): ReactNode {
  const counts = useMemo(() => countKinds(register.claims), [register]);
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <figure className="desk-part" aria-labelledby="kinds-title">
      <h2 id="kinds-title">{measuredShare(counts)}</h2>
      <p className="desk-more">{t`Claims by kind, all briefings`}</p>
      <ul className="kind-bars">
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <button
              type="button"
              className={kind === 'measured' ? 'kind-row measured' : 'kind-row'}
              aria-label={t`${kindNames[kind]}, ${count}: open in the ledger`}
              onClick={() => openLedger(`kind:${kind}`)}
            >
              <span>{kindNames[kind]}</span>
              <Bar kind={kind} width={(count / most) * widest} />
              <span className="mono">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <figcaption className="desk-more">{t`Source: claim register, revision ${register.revision}.`}</figcaption>
    </figure>
  );
}

function Bar({ kind, width }: { readonly kind: KindCount['kind']; readonly width: number }): ReactNode {
  const fill = kindFill(kind);
  const hatched = fill === 'rising' || fill === 'falling';
  const box = { x: 0.5, y: 0.5, width: Math.max(1, width), height };
  return (
    <svg width={box.width + 1} height={height + 1} aria-hidden="true">
      <rect
        {...box}
        className={fill === 'solid' || hatched ? 'kind-fill' : 'kind-outline'}
        strokeDasharray={fill === 'dashed' ? '3 2' : fill === 'dotted' ? '1 2' : undefined}
      />
      {hatched && <path className="kind-hatch" d={hatchPath(box, fill === 'rising' ? 1 : -1)} />}
    </svg>
  );
}
