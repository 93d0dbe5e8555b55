import type { ReactNode } from 'react';
import { type ClaimKind, claimKinds } from '../../shared/claims/claim-kinds.ts';
import { formatKind } from '../../shared/claims/format.ts';
import { BarSwatch } from '../charts/BarSwatch.tsx';
import { KindPoint } from '../charts/KindPoint.tsx';

const kindWords: Readonly<Record<ClaimKind, string>> = {
  measured: 'somebody counted it',
  'vendor-reported': 'the seller says so',
  price: 'a list price, which the seller sets',
  estimate: 'somebody’s judgement',
  derived: 'computed from others',
  forecast: 'about a time to come',
  definition: 'what words mean; never filled',
  opinion: 'a view; never filled',
};

/** What each kind of claim rests on, beside how charts fill it. */
export function MarksOfKinds(): ReactNode {
  return (
    <section>
      <h2>What a claim rests on, and how charts fill it</h2>
      <ul className="marks-key kinds-key">
        {claimKinds.map((kind) => (
          <li key={kind}>
            {kind === 'definition' || kind === 'opinion' ? (
              <span />
            ) : (
              <span className="kind-fills">
                <BarSwatch kind={kind} />
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <KindPoint kind={kind} x={5} y={5} />
                </svg>
              </span>
            )}
            <span>{formatKind(kind)}</span>
            <span className="secondary">{kindWords[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
