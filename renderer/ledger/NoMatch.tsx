import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import type { Filter } from '../../shared/ledger/filter.ts';
import { termWords, writeQuery } from '../../shared/ledger/query.ts';
import { ViewState } from '../app/ViewState.tsx';
import { setQuery } from './ledger-store.ts';

interface NoMatchProps {
  readonly filter: Filter;
  /** For each part of the filter, how many claims there were without it. */
  readonly withheld: readonly number[];
}

/** Says what no claim is, and names the part of the filter that would bring most back. */
export function NoMatch({ filter: { terms }, withheld }: NoMatchProps): ReactNode {
  const most = Math.max(0, ...withheld);
  const culprit = terms[withheld.indexOf(most)];
  return (
    <ViewState kind="no-match">
      <p>{t`No claim matches ${terms.map(termWords).join(' and ')}.`}</p>
      <p className="view-state-ways">
        {most > 0 && culprit !== undefined && terms.length > 1 && (
          <button
            type="button"
            className="text-button"
            onClick={() => setQuery(writeQuery(terms.filter((term) => term !== culprit)))}
          >
            {t`Drop ${termWords(culprit)} for ${counted(most, 'claim')}`}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => setQuery('')}>
          {t`Clear all`}
        </button>
      </p>
    </ViewState>
  );
}
