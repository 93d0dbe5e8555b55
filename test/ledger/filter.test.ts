import { expect, test } from 'vitest';
import { compileFilter, findRows } from '../../shared/ledger/filter.ts';
import { ledgerBook } from '../../shared/ledger/ledger-book.ts';
import type { Flag, Note } from '../../shared/notes/entry.ts';
import { flagOf } from '../support/flag-of.ts';
import { findingOf, nothingNoted, registerClaim, rowsOf } from './rows-of.ts';

const now = Date.UTC(2026, 10, 22);

const findings = [
  findingOf('sum', 'fails', 'b_calls', 'c_tokens'),
  findingOf('clash', 'conflicts', 'c_tokens', 'b_calls'),
  findingOf('ok', 'holds', 'c_price'),
  { ...findingOf('nobody', 'cannot-run', 'c_opinion'), check: 'no-source' },
];

const rows = rowsOf(
  [
    registerClaim('b_calls', {
      number: 'B01',
      briefing: 'b',
      findings: ['sum', 'clash'],
      asOf: '2026-04-02',
      kind: 'derived',
    }),
    registerClaim('c_tokens', {
      findings: ['sum', 'clash'],
      asOf: '2026',
      figure: '~180 tn/day',
      attributedTo: 'Müller',
    }),
    registerClaim('c_price', {
      findings: ['ok'],
      asOf: '2025-06',
      kind: 'price',
      unit: 'USD/Mtoken',
      metric: 'output price',
    }),
    registerClaim('c_opinion', { findings: ['nobody'], kind: 'opinion', statement: 'A cloud of doubt', charts: [] }),
  ],
  findings,
);

function run(text: string, book = nothingNoted) {
  const filter = compileFilter(text, now);
  const search = findRows(rows, filter, book);
  for (let step = search.next(); ; step = search.next()) if (step.done === true) return { ...step.value, filter };
}

function ids(text: string, book = nothingNoted) {
  return run(text, book).rows.map(({ claim }) => claim.id);
}

test('an empty filter finds every claim', () => {
  expect(ids('')).toHaveLength(4);
});

test('each operator asks for its part of the record', () => {
  expect(ids('kind:price,opinion')).toEqual(['c_price', 'c_opinion']);
  expect(ids('briefing:B')).toEqual(['b_calls']);
  expect(ids('briefing:jfc')).toEqual(['b_calls']);
  expect(ids('metric:price')).toEqual(['c_price']);
  expect(ids('says:muller')).toEqual(['c_tokens']);
  expect(ids('says:none')).toEqual(['b_calls', 'c_price', 'c_opinion']);
  expect(ids('unit:mtoken')).toEqual(['c_price']);
  expect(ids('-has:chart')).toEqual(['c_opinion']);
  expect(ids('has:figure')).toEqual(['c_tokens']);
  expect(ids('180 -cloud')).toEqual(['c_tokens']);
  expect(ids('"cloud of doubt"')).toEqual(['c_opinion']);
});

test('a sum fails on the claim that states its result and not on its inputs; a conflict is of all it names', () => {
  expect(ids('check:fails')).toEqual(['b_calls']);
  expect(ids('check:conflict')).toEqual(['b_calls', 'c_tokens']);
  expect(ids('check:passed')).toEqual(['c_price']);
  expect(ids('check:none')).toEqual(['c_opinion']);
  expect(ids('check:no-source')).toEqual(['c_opinion']);
});

test('a date is met by what overlaps it, and may be a stretch, a limit or an age', () => {
  expect(ids('as-of:2026')).toEqual(['b_calls', 'c_tokens']);
  expect(ids('as-of:2026-04')).toEqual(['b_calls', 'c_tokens']);
  expect(ids('as-of:2025..2026-03')).toEqual(['c_tokens', 'c_price']);
  expect(ids('as-of:<2026')).toEqual(['c_price']);
  expect(ids('as-of:>2025')).toEqual(['b_calls', 'c_tokens']);
  expect(ids('as-of:>=2026-06')).toEqual(['c_tokens']);
  expect(ids('as-of:aged')).toEqual(['c_price']);
  expect(ids('as-of:none')).toEqual(['c_opinion']);
});

test('what cannot be read is left out of the filter and told how to write', () => {
  expect(run('as-of:20266').filter.problem).toBe('Use a year or 2026-04.');
  expect(run('as-of:2026-13').filter.problem).toBe('Use a year or 2026-04.');
  expect(run('check:wrong').filter.problem).toBe(
    'Use fails, conflicts, differs, lost, passed, none, no-source or cannot-run.',
  );
  expect(run('colour:red').filter.problem).toMatch(/^There is no filter “colour:”\. Use status, flag, kind,/);
  expect(ids('as-of:20266 kind:price')).toEqual(['c_price']);
});

test('flags, notes and tags come from the notebooks', () => {
  const flag = { claim: 'c_price', status: 'disputed' } as Flag;
  const notes = [
    { claim: 'c_tokens', text: 'See #Price-list and C#4', tags: ['Desk'], removed: false },
    { claim: 'c_price', text: '#gone', tags: [], removed: true },
  ] as Note[];
  const book = ledgerBook(new Map([['c_price', flag]]), notes);
  expect(ids('status:disputed', book)).toEqual(['c_price']);
  expect(ids('-status:unchecked', book)).toEqual(['c_price']);
  expect(ids('has:note', book)).toEqual(['c_tokens']);
  expect(ids('tag:price-list', book)).toEqual(['c_tokens']);
  expect(ids('tag:desk', book)).toEqual(['c_tokens']);
  expect(ids('tag:4,gone', book)).toEqual([]);
});

test('a flag made against another text, data or source has gone stale; one that was taken back has not', () => {
  const against = { text: '', data: '', source: '' };
  const book = ledgerBook(
    new Map([
      ['b_calls', flagOf('b_calls', 'verified', { against })],
      ['c_tokens', flagOf('c_tokens', 'verified', { against: { ...against, text: 'older' } })],
      ['c_price', flagOf('c_price', 'in-review', { against: { ...against, data: 'older', source: 'older' } })],
      ['c_opinion', flagOf('c_opinion', 'unchecked')],
    ]),
    [],
  );
  expect(ids('flag:stale', book)).toEqual(['c_tokens', 'c_price']);
  expect(ids('flag:source', book)).toEqual(['c_price']);
  expect(run('flag:old').filter.problem).toBe('Use stale, text, data or source.');
});

test('a facet counts what the rest of the filter leaves, so that an unticked box says what it would bring', () => {
  const { counts } = run('kind:price as-of:2025..2026');
  expect([...counts.kind]).toEqual([
    ['derived', 1],
    ['estimate', 1],
    ['price', 1],
  ]);
  expect([...counts.briefing]).toEqual([['c', 1]]);
});

test('where nothing is found, each part of the filter knows how much it withholds', () => {
  const { rows: found, withheld } = run('kind:price as-of:2026');
  expect(found).toEqual([]);
  expect(withheld).toEqual([2, 1]);
});
