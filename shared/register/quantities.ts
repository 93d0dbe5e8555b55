import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';

/** A quantity that several claims state, with every comparison of two of them. */
export interface Quantity {
  /** The id of its first claim. */
  readonly id: string;
  /** Subject and metric, and the years where another quantity has the same: "China, daily tokens, 2024". */
  readonly title: string;
  /** Whom it is stated by, those of this pack first and in text order. */
  readonly claims: readonly string[];
  readonly findings: readonly Finding[];
  /** The gravest verdict among the comparisons. */
  readonly verdict: 'conflicts' | 'differs' | 'holds';
}

/** What of a claim names its quantity. */
type NamedClaim = Pick<Claim, 'id' | 'subject' | 'metric' | 'asOf'>;

/** The check whose findings each compare two statements of one quantity. */
const comparison = 'same-quantity';

/** Joins comparisons that share a claim into quantities, in the order of the claims. */
export function quantitiesOf(
  findings: readonly Finding[],
  claims: ReadonlyMap<string, NamedClaim>,
): readonly Quantity[] {
  const groups = new Map<string, { readonly claims: Set<string>; readonly findings: Finding[] }>();
  for (const finding of findings) {
    if (finding.check !== comparison) continue;
    const joined = { claims: new Set(finding.claims), findings: [finding] };
    for (const group of new Set(finding.claims.flatMap((id) => groups.get(id) ?? []))) {
      for (const id of group.claims) joined.claims.add(id);
      joined.findings.unshift(...group.findings);
    }
    for (const id of joined.claims) groups.set(id, joined);
  }
  const order = new Map([...claims.keys()].map((id, index) => [id, index]));
  const placeOf = (id: string) => order.get(id) ?? Number.POSITIVE_INFINITY;
  const quantities = [...new Set(groups.values())]
    .flatMap((group): readonly Quantity[] => {
      const ids = [...group.claims].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
      const first = claims.get(ids[0] ?? '');
      if (first === undefined) return [];
      const { findings } = group;
      return [{ id: first.id, title: titleOf(first), claims: ids, findings, verdict: gravest(findings) }];
    })
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
  return quantities.map((quantity) => {
    const alike = quantities.filter(({ title }) => title === quantity.title);
    const years = yearsOf(quantity.claims.flatMap((id) => claims.get(id) ?? []));
    return alike.length === 1 || years === '' ? quantity : { ...quantity, title: `${quantity.title}, ${years}` };
  });
}

/** As a heading begins, so "leading models, cost" with a capital. */
const titleOf = ({ subject, metric }: NamedClaim): string =>
  `${subject.charAt(0).toUpperCase()}${subject.slice(1)}, ${metric}`;

/** The first and the last year that claims are dated to: `2024–2026`; empty where none has a date. */
function yearsOf(claims: readonly NamedClaim[]): string {
  const years = claims.flatMap(({ asOf }) => asOf?.match(/\d{4}/g) ?? []).sort();
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');
}

function gravest(findings: readonly Finding[]): Quantity['verdict'] {
  const found = new Set(findings.map((finding) => finding.verdict));
  if (found.has('conflicts')) return 'conflicts';
  return found.has('differs') ? 'differs' : 'holds';
}
