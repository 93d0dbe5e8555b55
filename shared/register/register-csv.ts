import type { BriefingEdition } from '../briefing/briefing.ts';
import type { Claim } from '../claims/claim.ts';
import { type Cell, formatCsv } from '../ledger/csv.ts';

/** The columns of the register as a table, and what each holds of a claim. */
const columns: Readonly<Record<string, (claim: Claim) => Cell>> = {
  id: ({ id }) => id,
  number: ({ number }) => number,
  briefing: ({ briefing }) => briefing,
  statement: ({ statement }) => statement,
  subject: ({ subject }) => subject,
  metric: ({ metric }) => metric,
  stated: ({ stated }) => stated,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  qualifier: ({ qualifier }) => qualifier,
  unit: ({ unit }) => unit,
  scope: ({ scope }) => scope,
  asOf: ({ asOf }) => asOf,
  attributedTo: ({ attributedTo }) => attributedTo,
  kind: ({ kind }) => kind,
  legible: ({ legible }) => (legible ? 'yes' : 'no'),
  places: ({ places }) => places.map(({ document, line }) => `${document}:${line}`).join('; '),
  derivation: ({ derivation }) => derivation,
  section: ({ section }) => section.number,
  charts: ({ charts }) => charts.join('; '),
  findings: ({ findings }) => findings.map(({ id, verdict }) => `${verdict} ${id}`).join('; '),
  messages: ({ findings }) => findings.map(({ message }) => message).join('; '),
};

/** The claim register as CSV, a row a claim in text order: every field of its record, lists with semicolons between. */
export function registerCsv(editions: readonly BriefingEdition[]): string {
  const claims = editions.flatMap((edition) => edition.claims);
  return formatCsv([Object.keys(columns), ...claims.map((claim) => Object.values(columns).map((cell) => cell(claim)))]);
}
