import type { ReactNode } from 'react';
import type { Meanings } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { Hint } from './Hint.tsx';
import type { Gloss } from './preview-store.ts';

interface QuantityNamesProps {
  readonly claim: Claim;
  readonly meanings: Meanings;
}

/** What a claim speaks of, in the library's names for quantities: each explained, and kept apart from its near misses. */
export function QuantityNames({ claim, meanings }: QuantityNamesProps): ReactNode {
  const { subject, metric, scope } = claim;
  return (
    <>
      <dt className="named">{t`Subject`}</dt>
      <dd className="whole named">
        <Named name={subject} gloss={plainGloss(subject, named(meanings.subjects, subject))} />
      </dd>
      <dt className="named">{t`Measure`}</dt>
      <dd className="whole named">
        <Named name={metric} gloss={metricGloss(metric, meanings)} />
      </dd>
      <dt className="named">{t`Scope`}</dt>
      <dd className="whole named">
        {scope === null ? (
          <span className="muted">{t`Not stated`}</span>
        ) : (
          <Named name={scope} gloss={plainGloss(scope, named(meanings.scopes, scope))} />
        )}
      </dd>
    </>
  );
}

function Named({ name, gloss }: { readonly name: string; readonly gloss: Gloss | null }): ReactNode {
  return gloss === null ? name : <Hint previewed={{ gloss }}>{name}</Hint>;
}

function plainGloss(title: string, means: string | undefined): Gloss | null {
  return means === undefined ? null : { title, means, aside: null };
}

function metricGloss(title: string, { metrics }: Meanings): Gloss | null {
  const meaning = named(metrics, title);
  if (meaning === undefined) return null;
  const { means, unlike } = meaning;
  return { title, means, aside: unlike.length === 0 ? null : t`Not the same as: ${unlike.join(', ')}.` };
}

/** An entry by its name, which a briefing chooses and which may be one that every object has. */
function named<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
