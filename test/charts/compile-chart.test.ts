import { expect, test } from 'vitest';
import { compile, fixtureChart, fixtureClaims, fixtureRecords, forms } from './fixture-charts.ts';

function problemCodes(authored: Parameters<typeof compile>[0]): readonly string[] {
  return compile(authored).problems.map(({ code }) => code);
}

test.each(forms)('a sound %s chart compiles without a problem', (form) => {
  const { chart, problems } = compile(fixtureRecords[form]);
  expect(problems).toEqual([]);
  expect(chart?.data.length).toBeGreaterThan(1);
});

test.each(forms)('every mark of a %s chart names its claims, and all of them are listed once', (form) => {
  const chart = fixtureChart(form);
  for (const datum of chart.data) expect(datum.claims.length).toBeGreaterThan(0);
  expect(new Set(chart.data.map(({ id }) => id)).size).toBe(chart.data.length);
  expect([...chart.claims].sort()).toEqual([...new Set(chart.data.flatMap(({ claims }) => claims))].sort());
  for (const datum of chart.data) {
    expect(datum.numbers).toEqual(datum.claims.map((id) => fixtureClaims.get(id)?.number));
  }
});

test('a stated figure is drawn as stated, a range as its two ends, and a computed one from its claims', () => {
  const [now, , early, next, before] = fixtureChart('bars').data;
  expect(now).toMatchObject({
    value: 1.8e14,
    low: null,
    kind: 'vendor-reported',
    expression: null,
    text: '> 180 tn/day',
  });
  expect(early).toMatchObject({ value: null, low: 1e9, high: 1e12, kind: 'estimate' });
  expect(next?.kind).toBe('forecast');
  expect(before).toMatchObject({ value: 1.8e13, kind: 'derived', claims: ['x_daily', 'x_growth'], number: null });
});

test('a figure in another unit of the same dimension is turned into the unit of the chart', () => {
  const single = fixtureChart('dumbbell').data.find(({ claims }) => claims.includes('x_single'));
  expect(single).toMatchObject({ value: 4.4, text: 'US$4.40/M', kind: 'vendor-reported' });
});

test('a datum placed by another claim takes the end of its period that the author names', () => {
  expect(fixtureChart('line').data.map(({ asOf }) => asOf)).toEqual(['2026-04', '2026-06-23', '2024', '2025-06']);
});

test('the caption lists claims as runs, says what was recomputed, and spans the dates', () => {
  expect(fixtureChart('bars').caption).toBe('Source: X01 to X05, recomputed by Claimbook. As of 2024 to 2027.');
  expect(fixtureChart('timeline').caption).toMatch(/^Source: X01, X03, X05 and X14\. As of 2024 to/);
});

test('without an alternative by the author one is written with the trend and the extremes', () => {
  const line = fixtureChart('line').alt;
  expect(line).toMatch(/^A finding\. Rises from .* to over 180 trillion tokens a day/);
  expect(line).toMatch(/The largest is .*; the smallest is /);
  expect(fixtureChart('relation').alt).toContain('GPU supply raises Price');
  expect(fixtureChart('tree').alt).toContain('Tolerable?, Yes: Route there');
  expect(compile({ ...fixtureRecords.bars, alt: 'Mine.' }).chart?.alt).toBe('Mine.');
});

test('an unknown claim is named wherever it stands, and nothing is drawn', () => {
  const { chart, problems } = compile({
    ...fixtureRecords.bars,
    data: [{ claim: 'x_daily' }, { claim: 'x_nobody' }, { expression: 'x_daily / x_nothing' }],
  });
  expect(chart).toBeNull();
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['unknown-claim', ['data', 1]],
    ['unknown-claim', ['data', 2, 'expression']],
  ]);
});

test.each([
  ['a figure of another dimension', { claim: 'x_pro' }, 'unit'],
  ['a claim that states no figure', { claim: 'x_launch' }, 'no-figure'],
  ['a claim whose figure is lost', { claim: 'x_lost' }, 'no-figure'],
  ['an opinion', { claim: 'x_cause' }, 'not-a-figure'],
  ['a definition', { claim: 'x_meaning' }, 'not-a-figure'],
  ['an expression that does not parse', { expression: 'x_daily /' }, 'syntax'],
  ['a number that comes from no claim', { expression: '2 * 3' }, 'no-claim'],
])('%s cannot be charted', (_, datum, code) => {
  expect(problemCodes({ ...fixtureRecords.bars, data: [{ claim: 'x_daily' }, datum] })).toContain(code);
});

test('a line asks for dates, and a log scale for figures above zero', () => {
  expect(
    problemCodes({ ...fixtureRecords.line, data: [{ claim: 'x_daily' }, { expression: 'x_daily * 2' }] }),
  ).toContain('no-date');
  const shares = {
    ...fixtureRecords.ladder,
    unit: '%',
    home: 'x_rise',
    data: [{ claim: 'x_rise' }, { claim: 'x_fall' }],
  };
  expect(problemCodes(shares)).toEqual(['not-logarithmic']);
});

test('the home claim must be on the chart', () => {
  expect(problemCodes({ ...fixtureRecords.bars, home: 'x_pro' })).toEqual(['home-off-chart']);
  expect(problemCodes({ ...fixtureRecords.bars, home: 'x_nobody' })).toEqual(['unknown-claim']);
});

test('a graph with a node twice, an edge twice, an edge to nowhere or a node joined to nothing is refused', () => {
  const { relation } = fixtureRecords;
  const nodes = [
    { id: 'a', label: 'A' },
    { id: 'a', label: 'B' },
    { id: 'c', label: 'C' },
    { id: 'lone', label: 'Lone' },
  ];
  const edges = [
    { from: 'a', to: 'c', label: 'moves', claims: ['x_daily'] },
    { from: 'a', to: 'c', label: 'moves', claims: ['x_daily'] },
    { from: 'a', to: 'nowhere', label: 'moves', claims: ['x_daily'] },
  ];
  expect(problemCodes({ ...relation, nodes, edges })).toEqual([
    'duplicate-node',
    'unreachable-node',
    'duplicate-edge',
    'unknown-node',
  ]);
});

test('a tree has one root, reaches every node, and reaches it once', () => {
  const node = (id: string, ...to: readonly string[]) => ({
    id,
    label: id,
    claims: ['x_daily'],
    branches: to.map((each) => ({ when: 'If so', to: each })),
  });
  const tree = { ...fixtureRecords.tree, root: 'a' };
  expect(problemCodes({ ...tree, nodes: [node('a', 'b', 'c'), node('b', 'c'), node('c')] })).toEqual(['not-a-tree']);
  expect(problemCodes({ ...tree, nodes: [node('a', 'b'), node('b'), node('c', 'd'), node('d')] })).toEqual([
    'unreachable-node',
  ]);
  expect(problemCodes({ ...tree, root: 'z', nodes: [node('a', 'b'), node('b')] })).toEqual(['unknown-node']);
});

test('a cell outside the matrix, or set twice, is refused', () => {
  const cell = { row: 'Doubao', column: 'Free traffic', mark: 'yes', claims: ['x_daily'] };
  const cells = [cell, cell, { ...cell, row: 'Mars' }, { ...cell, column: 'Moon' }];
  expect(problemCodes({ ...fixtureRecords.matrix, cells })).toEqual(['duplicate-cell', 'unknown-cell', 'unknown-cell']);
});

test('an event without a date cannot stand on a timeline', () => {
  const events = [
    { label: 'Known', claims: ['x_daily'] },
    { label: 'Unknown', claims: ['x_undated'] },
  ];
  expect(problemCodes({ ...fixtureRecords.timeline, events })).toEqual(['no-date']);
});

test('too many marks and long terms are warned of, and the chart is still drawn', () => {
  const data = Array.from({ length: 15 }, () => ({ claim: 'x_daily' }));
  const crowded = compile({ ...fixtureRecords.bars, data });
  expect(crowded.problems).toMatchObject([{ severity: 'warning', code: 'crowded-chart' }]);
  expect(crowded.chart).not.toBeNull();
  const events = [
    { label: 'A label that goes on for longer than anyone reads', claims: ['x_daily'] },
    { label: 'Short', claims: ['x_launch'] },
  ];
  expect(problemCodes({ ...fixtureRecords.timeline, events })).toEqual(['long-term']);
});
