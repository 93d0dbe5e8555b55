import { type ReactNode, useState } from 'react';
import { formatCount } from '../../shared/claims/format-number.ts';
import { t } from '../../shared/language/t.ts';
import { type FacetOption, facetNames, facetOptions, tickedOptions, withTicked } from '../../shared/ledger/facet.ts';
import { type FacetField, type Found, facetFields } from '../../shared/ledger/filter.ts';
import { parseQuery, writeQuery } from '../../shared/ledger/query.ts';
import { statuses } from '../../shared/notes/status.ts';
import type { RegisterBriefing } from '../../shared/register/register.ts';
import { useLedgerQuery } from '../state/ledger-query.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { setQuery } from './ledger-store.ts';
import { ViewList } from './ViewList.tsx';

interface FacetsProps {
  readonly counts: Found['counts'];
  readonly briefings: readonly RegisterBriefing[];
}

/** What the claims can be narrowed to by ticking, with how many each box stands for, and views to go to. */
export function Facets({ counts, briefings }: FacetsProps): ReactNode {
  const scale = useScale();
  return (
    <aside className="facets" aria-label={t`Narrow the ledger`}>
      {facetFields.map((facet) => (
        <Facet key={facet} facet={facet} options={facetOptions(facet, briefings, scale)} counts={counts[facet]} />
      ))}
      <ViewList />
    </aside>
  );
}

interface FacetProps {
  readonly facet: FacetField;
  readonly options: readonly FacetOption[];
  readonly counts: ReadonlyMap<string, number>;
}

/** As many boxes as a facet shows at first; what the filter asks for is always among them. */
const most = 12;

function Facet({ facet, options, counts }: FacetProps): ReactNode {
  const query = useLedgerQuery((state) => state.query);
  const [whole, setWhole] = useState(false);
  const terms = parseQuery(query);
  const ticked = tickedOptions(terms, facet, options);
  const tick = (wanted: readonly FacetOption[]) => setQuery(writeQuery(withTicked(terms, facet, wanted, options)));
  const isTicked = new Set(ticked);
  const isFew = ticked.length <= most;
  const listed = whole ? options : options.filter((option, place) => place < most || (isFew && isTicked.has(option)));
  const toggle = (option: FacetOption) =>
    tick(isTicked.has(option) ? ticked.filter((other) => other !== option) : [...ticked, option]);
  return (
    <fieldset className="facet">
      <legend>{facetNames[facet]}</legend>
      {ticked.length < options.length && (
        <button
          type="button"
          className="text-button facet-clear"
          aria-label={t`Clear ${facetNames[facet].toLowerCase()}`}
          onClick={() => tick(options)}
        >
          {t`Clear`}
        </button>
      )}
      {listed.map((option) => (
        <div key={option.value} className="facet-option">
          <label>
            <input type="checkbox" checked={isTicked.has(option)} onChange={() => toggle(option)} />
            <FacetSign facet={facet} value={option.value} />
            <span className="facet-name">{option.name}</span>
            <span className="facet-count">{formatCount(counts.get(option.value) ?? 0)}</span>
          </label>
          <button
            type="button"
            className="text-button facet-only"
            aria-label={t`Only ${option.name}`}
            onClick={() => tick([option])}
          >
            {t`Only`}
          </button>
        </div>
      ))}
      {options.length > most && (
        <button type="button" className="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t`Show the first ${most}` : t`Show ${formatCount(options.length - listed.length)} more`}
        </button>
      )}
    </fieldset>
  );
}

function FacetSign({ facet, value }: { readonly facet: FacetField; readonly value: string }): ReactNode {
  const status = statuses.find((each) => each === value);
  if (facet === 'status' && status !== undefined) return <StatusGlyph status={status} />;
  if (facet === 'briefing') return <b className="facet-letter">{value.toUpperCase()}</b>;
  return null;
}
