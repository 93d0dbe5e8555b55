import { claimKinds, kindNames } from '../claims/claim-kinds.ts';
import { t } from '../language/t.ts';
import { type Scale, usualScale } from '../notes/status.ts';
import type { RegisterBriefing } from '../register/register.ts';
import type { FacetField } from './filter.ts';
import { fold } from './fold.ts';
import { outcomeNames, outcomes } from './outcome.ts';
import type { Term } from './query.ts';

/** A box of a facet. `value` is what the filter says of it. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
}

export const facetNames: Readonly<Record<FacetField, string>> = {
  status: t`Status`,
  briefing: t`Briefing`,
  kind: t`Kind`,
  check: t`Checks`,
};

/** The boxes of a facet, in their order. */
export function facetOptions(
  facet: FacetField,
  briefings: readonly RegisterBriefing[],
  scale: Scale = usualScale,
): readonly FacetOption[] {
  switch (facet) {
    case 'status':
      return scale.order.map((value) => ({ value, name: scale.words[value].name }));
    case 'briefing':
      return briefings.map(({ id, publisher, author }) => ({ value: id, name: publisher ?? author ?? t`Unsigned` }));
    case 'kind':
      return claimKinds.map((value) => ({ value, name: kindNames[value] }));
    case 'check':
      return outcomes.map((value) => ({ value, name: outcomeNames[value] }));
  }
}

/** Whether a value of a filter means this box: its value, or its name or a part of it in any case. */
export function means(option: FacetOption, written: string): boolean {
  const wanted = fold(written);
  if (option.value === wanted || fold(option.name) === wanted) return true;
  return wanted.length > 2 && (option.value.startsWith(wanted) || fold(option.name).startsWith(wanted));
}

/** The boxes that a filter leaves ticked: all, where it says nothing of the facet. */
export function tickedOptions(
  terms: readonly Term[],
  facet: FacetField,
  options: readonly FacetOption[],
): readonly FacetOption[] {
  return terms
    .filter(({ field }) => field === facet)
    .reduce<readonly FacetOption[]>(
      (ticked, { values, negated }) =>
        ticked.filter((option) => values.some((value) => means(option, value)) !== negated),
      options,
    );
}

/** The filter with a facet's ticks set to these, all of them meaning that it says nothing of the facet. */
export function withTicked(
  terms: readonly Term[],
  facet: FacetField,
  ticked: readonly FacetOption[],
  options: readonly FacetOption[],
): readonly Term[] {
  const others = terms.filter(({ field }) => field !== facet);
  if (ticked.length === 0 || ticked.length === options.length) return others;
  const values = options.filter((option) => ticked.includes(option)).map(({ value }) => value);
  return [...others, { field: facet, unknown: null, negated: false, values }];
}
