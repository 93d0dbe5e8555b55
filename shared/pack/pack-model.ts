import type { BriefingEdition, ForeignClaim, GlossaryEntry } from '../briefing/briefing.ts';
import { asForeign } from '../briefing/foreign-claims.ts';
import type { Chart } from '../charts/chart.ts';
import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { Flag } from '../notes/entry.ts';
import type { Status } from '../notes/status.ts';
import { type Quantity, quantitiesOf } from '../register/quantities.ts';
import { everyonesFlags } from './everyones-flags.ts';
import type { PackContent } from './pack.ts';

/** A pack's content, joined up: what its pages look things up in. */
export interface PackModel {
  readonly content: PackContent;
  /** The claims that were chosen. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims that were not chosen, or are of briefings outside this pack, and are named in it; by number. */
  readonly foreign: ReadonlyMap<string, ForeignClaim>;
  /** Both, by id. */
  readonly named: ReadonlyMap<string, { readonly number: string }>;
  /** The display number of every claim of the pack's briefings, chosen or not, and of the foreign ones. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Ids of both by display number, to make a link of a `C17` in a sentence. */
  readonly byNumber: ReadonlyMap<string, string>;
  /** Every chart of a chosen claim once; none where charts are left out. */
  readonly charts: readonly Chart[];
  /** The charts that print after a claim's paragraph: at their home, or at their first claim that is in this pack. */
  readonly chartsAt: ReadonlyMap<string, readonly Chart[]>;
  readonly flags: ReadonlyMap<string, Flag>;
  /** Every finding once, in the order of the claims they are about; one about a claim that is not here, at the first it names. */
  readonly findings: readonly Finding[];
  /** What the claims state more than once, in the order of their first claims. */
  readonly quantities: readonly Quantity[];
  /** By the id of a finding that compares two statements of one: that quantity. */
  readonly quantityOf: ReadonlyMap<string, Quantity>;
  /** The terms that the briefings use, by their names. */
  readonly glossary: readonly GlossaryEntry[];
}

/** Works out what every part of the pack needs; the same content gives the same model. */
export function packModel(content: PackContent): PackModel {
  const { editions } = content;
  const claims = chosenOf(content);
  const charts = content.options.parts.includes('charts')
    ? chartsOf(editions, claims)
    : { charts: [], chartsAt: new Map() };
  const foreign = foreignOf(content, claims, charts.charts);
  const findings = findingsOf(claims);
  const quantities = quantitiesOf(findings, claims);
  const entries = editions.flatMap((edition) => edition.glossary);
  const glossary = [...new Map(entries.map((entry) => [entry.term, entry])).values()];
  const named = new Map<string, { readonly number: string }>([...foreign, ...claims]);
  return {
    content,
    claims,
    foreign,
    named,
    numbers: new Map(
      [...editions.flatMap((edition) => edition.claims), ...foreign.values()].map((claim) => [claim.id, claim.number]),
    ),
    byNumber: new Map([...named].map(([id, { number }]) => [number, id])),
    ...charts,
    flags: everyonesFlags(content.notebooks, content.preparedBy.id),
    findings,
    quantities,
    quantityOf: new Map(quantities.flatMap((quantity) => quantity.findings.map(({ id }) => [id, quantity]))),
    glossary: glossary.sort((a, b) => a.term.localeCompare(b.term, 'en')),
  };
}

/** The claims that a pack is about, in text order, briefing by briefing. */
function chosenOf({ editions, chosen }: PackContent): ReadonlyMap<string, Claim> {
  const wanted = chosen === null ? null : new Set(chosen);
  const all = editions.flatMap((edition) => edition.claims);
  return new Map(all.filter(({ id }) => wanted?.has(id) ?? true).map((claim) => [claim.id, claim]));
}

/** The other claims that findings and charts of the chosen ones name. */
function foreignOf(
  { editions }: PackContent,
  claims: ReadonlyMap<string, Claim>,
  charts: readonly Chart[],
): ReadonlyMap<string, ForeignClaim> {
  const findings = [...claims.values()].flatMap((claim) => claim.findings);
  const named = new Set([...findings, ...charts].flatMap((naming) => naming.claims));
  const isOutside = ({ id }: { readonly id: string }) => named.has(id) && !claims.has(id);
  const outside = editions.flatMap((edition) => [
    ...edition.foreign.filter(isOutside),
    ...edition.claims.filter(isOutside).map(asForeign),
  ]);
  return new Map(outside.sort(byNumber).map((claim) => [claim.id, claim]));
}

const byNumber = (a: ForeignClaim, b: ForeignClaim): number =>
  a.number.localeCompare(b.number, 'en', { numeric: true });

function findingsOf(claims: ReadonlyMap<string, Claim>): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const claim of claims.values()) {
    for (const finding of claim.findings) {
      const [about = ''] = finding.claims;
      if (about === claim.id || (!claims.has(about) && !findings.has(finding.id))) findings.set(finding.id, finding);
    }
  }
  return [...findings.values()];
}

function chartsOf(
  editions: readonly BriefingEdition[],
  claims: ReadonlyMap<string, Claim>,
): Pick<PackModel, 'charts' | 'chartsAt'> {
  const charts = new Map(editions.flatMap((edition) => edition.charts.map((chart) => [chart.id, chart])));
  const chartsAt = new Map<string, readonly Chart[]>();
  for (const chart of charts.values()) {
    // The claims of a map stand in text order, briefing by briefing.
    const shown = new Set(chart.claims);
    const at = claims.has(chart.home) ? chart.home : [...claims.keys()].find((id) => shown.has(id));
    if (at !== undefined) chartsAt.set(at, [...(chartsAt.get(at) ?? []), chart]);
  }
  return { charts: [...chartsAt.values()].flat(), chartsAt };
}

/** The charts that print in these briefings. */
export function chartsIn({ content, chartsAt }: PackModel, briefings: readonly string[]): readonly Chart[] {
  const editions = content.editions.filter(({ briefing }) => briefings.includes(briefing.id));
  return editions.flatMap(({ claims }) => claims.flatMap(({ id }) => chartsAt.get(id) ?? []));
}

/** A claim’s status on the flag that prints, unchecked where nobody has flagged it. */
export function statusOf(model: PackModel, claim: string): Status {
  return model.flags.get(claim)?.status ?? 'unchecked';
}

/** How many claims have each status, in the scale's order. */
export function countStatuses(model: PackModel): readonly { readonly status: Status; readonly count: number }[] {
  const all = [...model.claims.keys()].map((claim) => statusOf(model, claim));
  return model.content.scale.order.map((status) => ({ status, count: all.filter((each) => each === status).length }));
}

/** Above this many claims their cells are set smaller, or five long briefings would run off the cover. */
const mostLargeCells = 300;

/** How large the cells of the control strips are, on the cover and in the contents. */
export function cellSize(model: PackModel): 'large' | 'small' {
  return model.claims.size > mostLargeCells ? 'small' : 'large';
}
