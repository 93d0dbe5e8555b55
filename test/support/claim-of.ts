import type { Claim } from '../../shared/claims/claim.ts';

/** A claim as a compiled edition holds it: measured, sourced and legible unless told otherwise. */
export function claimOf(id: string, fields: Partial<Claim> = {}): Claim {
  return {
    id,
    number: id.toUpperCase(),
    briefing: 'c',
    statement: `The statement of ${id}.`,
    subject: id,
    metric: 'size',
    stated: fields.value == null ? null : String(fields.value),
    value: null,
    low: null,
    high: null,
    qualifier: null,
    unit: null,
    scope: null,
    asOf: null,
    attributedTo: 'IDC',
    kind: 'measured',
    legible: true,
    places: [{ document: 'article.txt', line: 1 }],
    derivation: null,
    section: { id: 's1', number: 1, paragraph: 1 },
    charts: [],
    findings: [],
    hashes: { text: '', data: '', source: '' },
    ...fields,
  };
}
