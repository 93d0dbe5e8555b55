import { claimKinds } from '../claims/claim-kinds.ts';
import { failure, ok, type Result } from '../host/result.ts';
import { t } from '../language/t.ts';
import { claimParts } from '../notes/stale.ts';
import { type Scale, statuses } from '../notes/status.ts';
import { asOfTest } from './as-of.ts';
import { means } from './facet.ts';
import { fold } from './fold.ts';
import type { LedgerBook } from './ledger-book.ts';
import type { LedgerRow } from './ledger-row.ts';
import { outcomeNames, outcomes } from './outcome.ts';
import { type Field, fields, type Term } from './query.ts';

/** Whether a row is what a part of a filter asks for. */
export type TermTest = (row: LedgerRow, book: LedgerBook) => boolean;

/** Makes a part of a filter into a test, or says in a sentence how it should be written. `now` dates what has aged. */
export function termTest(term: Term, now: number, scale: Scale): Result<TermTest, 'field' | 'value'> {
  const { field, unknown, negated, values } = term;
  if (unknown !== null) return failure('field', t`There is no filter “${unknown}:”. Use ${fields.join(', ')}.`);
  const tests: TermTest[] = [];
  for (const value of values) {
    const read = field === null ? ok(wordsTest(value)) : valueTest(field, value, now, scale);
    if (!read.ok) return failure('value', read.message);
    tests.push(read.value);
  }
  const [only] = tests;
  const any: TermTest =
    only !== undefined && tests.length === 1 ? only : (row, book) => tests.some((test) => test(row, book));
  return ok(negated ? (row, book) => !any(row, book) : any);
}

function wordsTest(value: string): TermTest {
  const wanted = fold(value);
  return (row) => row.haystack.includes(wanted);
}

function valueTest(field: Field, value: string, now: number, { words }: Scale): Result<TermTest, string> {
  const wanted = fold(value);
  switch (field) {
    case 'status': {
      // A team may give one status the name that another has in records: its own names go first.
      const named = statuses.filter((value) => means({ value, name: words[value].name }, wanted));
      const status = named.find((value) => fold(words[value].name) === wanted) ?? named[0];
      if (status === undefined) return choices(statuses);
      return ok((row, book) => book.status(row.claim.id) === status);
    }
    case 'flag': {
      if (wanted === 'stale') return ok(({ claim }, book) => book.stale(claim).length > 0);
      const part = claimParts.find((each) => each === wanted);
      if (part === undefined) return choices(['stale', ...claimParts]);
      return ok(({ claim }, book) => book.stale(claim).includes(part));
    }
    case 'kind': {
      const kind = claimKinds.find((value) => means({ value, name: value }, wanted));
      return kind === undefined ? choices(claimKinds) : ok((row) => row.claim.kind === kind);
    }
    case 'briefing':
      return ok(
        cached(
          (row) => row.claim.briefing,
          (value, row) => means({ value, name: row.publisher }, wanted),
        ),
      );
    case 'metric':
      return ok(
        cached(
          (row) => row.claim.metric,
          (text) => fold(text).includes(wanted),
        ),
      );
    case 'subject':
      return ok(
        cached(
          (row) => row.claim.subject,
          (text) => fold(text).includes(wanted),
        ),
      );
    case 'says':
      if (wanted === 'none') return ok((row) => row.claim.attributedTo === null);
      return ok(
        cached(
          (row) => row.claim.attributedTo,
          (text) => fold(text).includes(wanted),
        ),
      );
    case 'unit':
      return ok(
        cached(
          (row) => row.claim.unit,
          (text) => fold(text).includes(wanted),
        ),
      );
    case 'check':
      return checkTest(wanted);
    case 'tag':
      return ok((row, book) => book.tags(row.claim.id).some((tag) => fold(tag) === wanted.replace(/^#/, '')));
    case 'as-of':
      return asOfTest(value, now);
    case 'has':
      return hasTest(wanted);
  }
}

/** Few claims have a subject or a source of their own: each text is tested once. */
function cached(textOf: (row: LedgerRow) => string | null, test: (text: string, row: LedgerRow) => boolean): TermTest {
  const known = new Map<string | null, boolean>([[null, false]]);
  return (row) => {
    const text = textOf(row);
    const before = known.get(text);
    if (before !== undefined || text === null) return before ?? false;
    const found = test(text, row);
    known.set(text, found);
    return found;
  };
}

const otherChecks = ['no-source', 'cannot-run'] as const;

function checkTest(wanted: string): Result<TermTest, string> {
  const outcome = outcomes.find((value) => means({ value, name: outcomeNames[value] }, wanted));
  if (outcome !== undefined) return ok((row) => row.outcomes.includes(outcome));
  switch (wanted) {
    case 'no-source':
      return ok((row) => row.findings.some(({ check }) => check === 'no-source'));
    case 'cannot-run':
      return ok((row) => row.findings.some(({ verdict, check }) => verdict === 'cannot-run' && check !== 'no-source'));
    default:
      return choices([...outcomes, ...otherChecks]);
  }
}

const things = ['chart', 'figure', 'note', 'source', 'date', 'tag'] as const;

function hasTest(wanted: string): Result<TermTest, string> {
  switch (things.find((thing) => thing === wanted || `${thing}s` === wanted)) {
    case 'chart':
      return ok(({ claim }) => claim.charts.length > 0);
    case 'figure':
      return ok(({ claim }) => claim.figure !== null);
    case 'note':
      return ok(({ claim }, book) => book.notes(claim.id) > 0);
    case 'source':
      return ok(
        ({ claim, findings }) => claim.attributedTo !== null && findings.every(({ check }) => check !== 'no-source'),
      );
    case 'date':
      return ok((row) => row.period !== null);
    case 'tag':
      return ok(({ claim }, book) => book.tags(claim.id).length > 0);
    default:
      return choices(things);
  }
}

function choices(names: readonly string[]): Result<never, 'value'> {
  return failure('value', t`Use ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}.`);
}
