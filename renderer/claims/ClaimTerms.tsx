import { Fragment, type ReactNode, useMemo } from 'react';
import type { GlossaryEntry } from '../../shared/briefing/briefing.ts';
import { termFinder } from '../../shared/briefing/term-finder.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { Hint } from './Hint.tsx';

interface ClaimTermsProps {
  readonly claim: Claim;
  readonly glossary: readonly GlossaryEntry[];
}

/** The glossary's terms that a claim uses, explained: inside a claim's mark in the text there is no room for a hint. */
export function ClaimTerms({ claim, glossary }: ClaimTermsProps): ReactNode {
  const find = useMemo(() => termFinder(glossary), [glossary]);
  const used = new Set(find(claim.statement).map(({ term }) => term));
  // The names of its quantity explain themselves above.
  const named: readonly (string | null)[] = [claim.subject, claim.metric, claim.scope];
  const entries = glossary.filter(({ term }) => used.has(term) && !named.includes(term));
  if (entries.length === 0) return null;
  return (
    <>
      <dt className="named">{t`Terms`}</dt>
      <dd className="whole named">
        {entries.map(({ term, means, reads }, index) => (
          <Fragment key={term}>
            {index > 0 && ', '}
            <Hint previewed={{ gloss: { title: term, means, aside: reads } }}>{term}</Hint>
          </Fragment>
        ))}
      </dd>
    </>
  );
}
