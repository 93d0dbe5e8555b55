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

test('a waterfall sums its parts, says by how much the stated total differs, and says nothing where it agrees', () => {
  const [, , , sum, total, difference] = fixtureChart('waterfall').data;
  expect(sum).toMatchObject({ id: 'sum', value: 2.82e14, kind: 'derived', text: '> 282 tn/day' });
  expect(sum?.claims).toEqual(['x_spring', 'x_daily', 'x_growth']);
  expect(total).toMatchObject({ id: 'total', value: 4e14, expression: null });
  expect(difference).toMatchObject({ id: 'difference', value: 1.18e14, kind: 'derived' });
  expect(fixtureChart('waterfall').alt).toMatch(/Total less sum under 118 trillion tokens a day\.$/);
  const { chart } = compile({ ...fixtureRecords.waterfall, parts: [{ claim: 'x_daily' }] });
  expect(chart?.data.map(({ id }) => id)).toEqual(['start', 'd0', 'sum', 'total', 'difference']);
  const agreeing = compile({
    ...fixtureRecords.waterfall,
    home: 'x_spring',
    start: undefined,
    parts: [{ claim: 'x_spring' }, { expression: 'x_spring / 2' }],
    total: { expression: 'x_spring * 1.5' },
  });
  expect(agreeing.chart?.data.map(({ id }) => id)).toEqual(['d0', 'd1', 'sum', 'total']);
  expect(agreeing.chart?.alt).toMatch(/The total agrees with the sum\.$/);
});

test('a part that cannot be read leaves a waterfall without a sum, and is told of once', () => {
  const parts = [{ claim: 'x_nobody' }, { claim: 'x_pro' }];
  expect(problemCodes({ ...fixtureRecords.waterfall, parts })).toEqual(['unknown-claim', 'unit', 'home-off-chart']);
});

test('both figures of a point rest on the claims of both, each with its own first and in its own unit', () => {
  const [x, y] = fixtureChart('scatter').data;
  expect(x).toMatchObject({ label: 'Pro, Output price', value: 4.42, claims: ['x_pro', 'x_daily'], text: 'US$4.42/M' });
  expect(y).toMatchObject({ label: 'Pro, Daily volume', value: 1.8e14, claims: ['x_daily', 'x_pro'] });
  expect(fixtureChart('scatter').unit).toBeNull();
  expect(fixtureChart('scatter').alt).toContain('Output price by daily volume: Pro, 4.42 US dollars');
});

test('an axis of a scatter must be a unit, and its figures above zero where it is logarithmic', () => {
  const { scatter } = fixtureRecords;
  expect(compile({ ...scatter, x: { measure: 'Price', unit: 'Dollars!' } }).problems).toMatchObject([
    { code: 'unit', path: ['x', 'unit'] },
    { code: 'home-off-chart' },
  ]);
  const fallen = { measure: 'Change', unit: '%', scale: 'log' };
  const point = { label: 'Down', x: { claim: 'x_pro' }, y: { claim: 'x_fall' } };
  expect(problemCodes({ ...scatter, y: fallen, points: [point, point, point] })).toEqual(
    Array(3).fill('not-logarithmic'),
  );
});

test('a slope may be logarithmic only where its measure says so', () => {
  const slope = { ...fixtureRecords.slope, scale: 'log' };
  expect(problemCodes(slope)).toEqual(['unsaid-scale']);
  expect(problemCodes({ ...slope, measure: 'Tokens a day, logarithmic scale' })).toEqual([]);
});

test('a rank table goes from the first place down, with ties, hedges and places nobody is named for', () => {
  const { data, alt } = fixtureChart('rank');
  expect(data.map(({ label }) => label)).toEqual(['Doubao family', 'Qwen', 'DeepSeek', 'Kimi']);
  expect(data[0]?.claims).toEqual(['x_first', 'x_daily']);
  expect(alt).toBe('A finding. 1, Doubao family; 2=, Qwen and DeepSeek; 4, not named; ≥ 5, Kimi.');
  const places = (rows: readonly unknown[], count?: number) =>
    compile({ ...fixtureRecords.rank, rows, places: count }).chart?.alt;
  expect(places([{ place: 'x_first' }], 6)).toMatch(/1, Doubao; 2–6, not named\.$/);
  expect(places([{ place: 'x_first' }, { place: 'x_among' }, { place: 'x_also_among' }])).toMatch(
    /1, Doubao; 2–3, Ernie and Hunyuan\.$/,
  );
  expect(places([{ place: 'x_first' }, { place: 'x_among' }])).toMatch(
    /1, Doubao; 2, not named; 3, not named; 2–3, Ernie\.$/,
  );
});

test.each([
  ['a figure that is no place', { place: 'x_daily' }, 'not-a-rank'],
  ['a claim that states no place', { place: 'x_lost_place' }, 'no-figure'],
  ['a claim that has a row already', { place: 'x_first' }, 'duplicate-row'],
  ['a place beyond the last', { place: 'x_fifth' }, 'beyond-places'],
  ['a claim nobody knows', { place: 'x_nobody' }, 'unknown-claim'],
])('%s has no row in a rank table', (_, row, code) => {
  expect(problemCodes({ ...fixtureRecords.rank, places: 4, rows: [{ place: 'x_first' }, row] })).toEqual([code]);
});

test('small multiples name each datum with its panel', () => {
  expect(fixtureChart('multiples').data.map(({ label }) => label)).toEqual([
    'Family, Spring',
    'Family, Summer',
    'Elsewhere, Early',
    'Elsewhere, Next year',
    'Before, Summer',
  ]);
  expect(fixtureChart('multiples').alt).toContain('Before: Summer over 18 trillion tokens a day.');
});

test('the ends of a computed range have no more digits than its value would', () => {
  const data = [{ claim: 'x_daily' }, { expression: 'x_early / 3' }];
  expect(compile({ ...fixtureRecords.bars, data }).chart?.data[1]?.text).toBe('333 m – 333 bn/day');
});

test('a computed figure has three digits in its label and its alternative, as every computed figure has', () => {
  const data = [{ claim: 'x_firms' }, { expression: 'x_firms / 2.1', label: 'Part' }];
  const { chart } = compile({ ...fixtureRecords.bars, unit: 'firms', home: 'x_firms', data });
  expect(chart?.data.map(({ text }) => text)).toEqual(['400,000 firms', '190,000 firms']);
  expect(chart?.alt).toMatch(/Part 190,000 firms\.$/);
});

test.each([
  ['x_daily / x_growth', '> 18 tn/day'],
  ['x_spring + x_daily', '> 300 tn/day'],
  ['x_daily * x_many', '> 180,000 tn/day'],
  ['x_spring / x_many', '< 120 bn/day'],
  ['x_spring / (1 + x_many / 1000)', '< 60 tn/day'],
  ['x_spring * x_least', '≥ 240 tn/day'],
  ['x_spring / x_least', '≤ 60 tn/day'],
  ['x_spring * x_most', '≤ 480 tn/day'],
  ['x_daily * x_least', '> 360 tn/day'],
  ['3 * x_roughly', '~60 tn/day'],
  ['x_spring * (1 + x_fall)', '~24 tn/day'],
])('%s is hedged as its inputs are: %s', (expression, text) => {
  const data = [{ claim: 'x_daily' }, { expression, label: 'Computed' }];
  expect(compile({ ...fixtureRecords.bars, data }).chart?.data[1]?.text).toBe(text);
});

test.each([
  ['hedges that pull apart', 'x_daily / x_many', '180 bn/day'],
  ['hedges of two sorts', 'x_daily + x_roughly', '200 tn/day'],
  ['a hedged figure that makes no difference', 'max(x_spring, x_roughly)', '120 tn/day'],
  ['a range, whose ends allow for every hedge', 'x_early * x_least', '2 bn – 3 tn/day'],
])('%s leave a computed figure without a hedge', (_, expression, text) => {
  const data = [{ claim: 'x_daily' }, { expression, label: 'Computed' }];
  expect(compile({ ...fixtureRecords.bars, data }).chart?.data[1]?.text).toBe(text);
});

test('the alternative speaks the hedge of a computed figure', () => {
  const data = [{ claim: 'x_spring' }, { expression: 'x_spring / x_many', label: 'At launch' }];
  const { chart } = compile({ ...fixtureRecords.bars, home: 'x_spring', data });
  expect(chart?.alt).toMatch(/At launch under 120 billion tokens a day\.$/);
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
