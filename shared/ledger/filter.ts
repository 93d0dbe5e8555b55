import { type Scale, usualScale } from '../notes/status.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { LedgerRow } from './ledger-row.ts';
import { type Field, parseQuery, type Term } from './query.ts';
import { type TermTest, termTest } from './term-test.ts';

/** The fields that have a facet, in the order of the rail. */
export const facetFields = ['status', 'briefing', 'kind', 'check'] as const satisfies readonly Field[];
export type FacetField = (typeof facetFields)[number];

/** A filter ready to run. */
export interface Filter {
  readonly terms: readonly Term[];
  readonly tests: readonly TermTest[];
  /** How to write what could not be read; the rest of the filter holds meanwhile. */
  readonly problem: string | null;
}

/** Reads a filter. `now` is the instant that `as-of:aged` counts to, in ms. */
export function compileFilter(text: string, now: number, scale: Scale = usualScale): Filter {
  const terms: Term[] = [];
  const tests: TermTest[] = [];
  let problem: string | null = null;
  for (const term of parseQuery(text)) {
    const read = termTest(term, now, scale);
    if (!read.ok) {
      problem ??= read.message;
      continue;
    }
    terms.push(term);
    tests.push(read.value);
  }
  return { terms, tests, problem };
}

/** What a filter finds. */
export interface Found {
  /** In the order they were given. */
  readonly rows: readonly LedgerRow[];
  /** Where each claim's row stands among them, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** For each facet and value, the rows that the rest of the filter leaves. */
  readonly counts: Readonly<Record<FacetField, ReadonlyMap<string, number>>>;
  /** For each part of the filter, how many more rows there were without it. */
  readonly withheld: readonly number[];
}

/** Rows looked at between two chances to stop. */
const slice = 2048;

/**
 * Filters rows and counts the facets in one pass. It yields every few thousand rows, so that its caller can let a frame
 * be painted, or drop it for a newer filter.
 */
export function* findRows(rows: readonly LedgerRow[], filter: Filter, book: LedgerBook): Generator<void, Found> {
  const { tests, terms } = filter;
  const found: LedgerRow[] = [];
  const places = new Map<string, number>();
  const counts = { status: new Map(), briefing: new Map(), kind: new Map(), check: new Map() } satisfies Record<
    FacetField,
    Map<string, number>
  >;
  const withheld = tests.map(() => 0);
  // A facet's counts leave its own part of the filter out: they say what ticking another box would bring.
  const facetOf = terms.map(({ field }) => facetFields.find((facet) => facet === field) ?? null);
  const count = (facet: FacetField, row: LedgerRow) => {
    for (const value of valuesOf(facet, row, book)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const [index, row] of rows.entries()) {
    if (index % slice === slice - 1) yield;
    const failed = failedTests(tests, row, book);
    if (failed === 'several') continue;
    if (failed === null) {
      places.set(row.claim.id, found.length);
      found.push(row);
      for (const facet of facetFields) count(facet, row);
      continue;
    }
    withheld[failed] = (withheld[failed] ?? 0) + 1;
    const facet = facetOf[failed];
    if (facet != null) count(facet, row);
  }
  return { rows: found, places, counts, withheld };
}

/** The one test that a row fails; null where it passes all. */
function failedTests(tests: readonly TermTest[], row: LedgerRow, book: LedgerBook): number | null | 'several' {
  let failed: number | null = null;
  for (const [index, test] of tests.entries()) {
    if (test(row, book)) continue;
    if (failed !== null) return 'several';
    failed = index;
  }
  return failed;
}

function valuesOf(facet: FacetField, row: LedgerRow, book: LedgerBook): readonly string[] {
  switch (facet) {
    case 'status':
      return [book.status(row.claim.id)];
    case 'briefing':
      return [row.claim.briefing];
    case 'kind':
      return [row.claim.kind];
    case 'check':
      return row.outcomes;
  }
}
