import type { ReactNode } from 'react';
import { kindFill } from '../../shared/charts/kind-fill.ts';
import { claimKinds, kindNames } from '../../shared/claims/claim-kinds.ts';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import { type BoardFilter, type BoardOrder, boardFilters, boardOrders, panelsIn } from '../../shared/register/board.ts';
import type { Panel } from '../../shared/register/panel.ts';
import { BarSwatch } from '../charts/BarSwatch.tsx';
import { checkSign } from '../claims/check-sign.ts';
import { useCrossCheck } from '../state/cross-check-store.ts';
import { announce } from '../state/status-bar-store.ts';

const filterNames: Readonly<Record<BoardFilter, string>> = {
  all: t`All`,
  conflicts: t`Disagree`,
  differs: t`Definition differs`,
  holds: t`Agree`,
};

const orderNames: Readonly<Record<BoardOrder, string>> = {
  spread: t`Widest spread first`,
  text: t`Text order`,
  claims: t`Most claims first`,
};

/** What the board shows and in which order, and how kinds are filled. */
export function BoardBar({ panels }: { readonly panels: readonly Panel[] }): ReactNode {
  const { filter, order } = useCrossCheck();
  return (
    <section className="board-bar" aria-label={t`What the board shows`}>
      {boardFilters.map((one) => {
        const many = panelsIn(panels, one).length;
        return (
          <button
            key={one}
            type="button"
            className="board-filter"
            aria-pressed={one === filter}
            onClick={() => {
              useCrossCheck.setState({ filter: one });
              announce(plural(many, 'One shown', '{0} shown'));
            }}
          >
            {one !== 'all' && <FilterSign verdict={one} />}
            {filterNames[one]} <span className="count">{many}</span>
          </button>
        );
      })}
      <button
        type="button"
        className="text-button to-sums"
        onClick={() => document.getElementById('sums')?.scrollIntoView({ block: 'start' })}
      >
        {t`Sums`}
      </button>
      <span className="grow" />
      <ul className="kind-key" aria-label={t`Kinds`}>
        {kinds.map((kind) => (
          <li key={kind}>
            <BarSwatch kind={kind} />
            {kindNames[kind].toLowerCase()}
          </li>
        ))}
      </ul>
      <select
        className="field"
        aria-label={t`Order`}
        value={order}
        onChange={({ target }) => {
          const chosen = boardOrders.find((one) => one === target.value);
          if (chosen !== undefined) useCrossCheck.setState({ order: chosen });
        }}
      >
        {boardOrders.map((one) => (
          <option key={one} value={one}>
            {orderNames[one]}
          </option>
        ))}
      </select>
    </section>
  );
}

/** One kind a fill. */
const kinds = claimKinds
  .filter((kind) => kind !== 'definition' && kind !== 'opinion')
  .filter((kind, index, all) => all.findIndex((other) => kindFill(other) === kindFill(kind)) === index);

function FilterSign({ verdict }: { readonly verdict: Panel['verdict'] }): ReactNode {
  const { sign, tone } = checkSign(verdict);
  return (
    <span className={`check-sign ${tone}`} aria-hidden="true">
      {sign}
    </span>
  );
}
