import type { Chart, ChartForm, ChartRecord } from '../../shared/charts/chart.ts';
import { chartRecordSchema } from '../../shared/charts/chart.ts';
import { compileChart } from '../../shared/charts/compile-chart.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';

const numbers = new Map<string, string>();

/** A claim as a compiled edition holds it, with what a test cares about. */
export function claim(id: string, fields: Partial<Claim> = {}): Claim {
  const number = numbers.get(id) ?? `X${String(numbers.size + 1).padStart(2, '0')}`;
  numbers.set(id, number);
  return claimOf(id, { number, briefing: 'x', attributedTo: null, ...fields });
}

const tokens = { unit: 'tokens/day' } as const;
const price = { unit: 'USD/Mtoken', kind: 'price' } as const;

/** Every kind, a range, a fall, a change of unit, dates of each precision. */
export const fixtureClaims: ReadonlyMap<string, Claim> = new Map(
  [
    claim('x_daily', { ...tokens, value: 1.8e14, qualifier: 'over', asOf: '2026-06-23', kind: 'vendor-reported' }),
    claim('x_spring', { ...tokens, value: 1.2e14, asOf: '2026-04' }),
    claim('x_early', { ...tokens, low: 1e9, high: 1e12, qualifier: 'order', asOf: '2024', kind: 'estimate' }),
    claim('x_next', { ...tokens, value: 3e14, asOf: '2027', kind: 'forecast' }),
    claim('x_growth', { value: 10, unit: '×', asOf: '2025-06/2026-06' }),
    claim('x_pro', { ...price, value: 4.42, asOf: '2026-06-23', subject: 'Pro output' }),
    claim('x_turbo', { ...price, value: 2.21, asOf: '2026-06-23', subject: 'Turbo output' }),
    claim('x_single', { unit: 'USD/token', value: 4.4e-6, kind: 'price', subject: 'One token' }),
    claim('x_rise', { unit: '%', value: 51, subject: 'Rise' }),
    claim('x_fall', { unit: '%', value: -80, qualifier: 'nearly', subject: 'Fall' }),
    claim('x_cause', { kind: 'opinion', subject: 'Cause' }),
    claim('x_meaning', { kind: 'definition', value: 2, unit: 'firms' }),
    claim('x_lost', { unit: 'USD', legible: false }),
    claim('x_launch', { asOf: '2026-06-23' }),
    claim('x_undated'),
    claim('x_first', { unit: 'rank', value: 1, subject: 'Doubao', kind: 'measured' }),
    claim('x_second', { unit: 'rank', value: 2, subject: 'Qwen' }),
    claim('x_also_second', { unit: 'rank', value: 2, subject: 'DeepSeek', kind: 'estimate' }),
    claim('x_fifth', { unit: 'rank', value: 5, qualifier: 'at-least', subject: 'Kimi' }),
    claim('x_among', { unit: 'rank', low: 2, high: 3, subject: 'Ernie' }),
    claim('x_also_among', { unit: 'rank', low: 2, high: 3, subject: 'Hunyuan' }),
    claim('x_lost_place', { unit: 'rank', legible: false }),
    claim('x_total', { ...tokens, value: 4e14, stated: '400 trillion', subject: 'Total' }),
    claim('x_share', { unit: '%', value: 49.5, subject: 'Share', kind: 'measured' }),
    claim('x_many', { value: 1000, unit: '×', qualifier: 'over' }),
    claim('x_least', { value: 2, unit: '×', qualifier: 'at-least' }),
    claim('x_most', { value: 4, unit: '×', qualifier: 'up-to' }),
    claim('x_roughly', { ...tokens, value: 2e13, qualifier: 'about' }),
    claim('x_firms', { value: 400_000, unit: 'firms' }),
  ].map((each) => [each.id, each]),
);

type Authored = Record<string, unknown> & { readonly form: ChartForm };

const common = { title: 'A finding', measure: 'What is drawn', home: 'x_daily' };

/** One chart of each form. */
export const fixtureRecords: Readonly<Record<ChartForm, Authored>> = {
  bars: {
    ...common,
    id: 'x_bars',
    form: 'bars',
    unit: 'tokens/day',
    data: [
      { claim: 'x_daily', label: 'Now' },
      { claim: 'x_spring', label: 'In spring' },
      { claim: 'x_early', label: 'Early on' },
      { claim: 'x_next', label: 'Next year' },
      { expression: 'x_daily / x_growth', label: 'A year before' },
    ],
  },
  ladder: {
    ...common,
    id: 'x_ladder',
    form: 'ladder',
    unit: 'tokens/day',
    data: [{ claim: 'x_daily' }, { claim: 'x_early' }, { claim: 'x_next' }, { expression: 'x_daily / x_growth' }],
  },
  line: {
    ...common,
    id: 'x_line',
    form: 'line',
    unit: 'tokens/day',
    data: [
      { claim: 'x_spring', series: 'Family' },
      { claim: 'x_daily', series: 'Family' },
      { claim: 'x_early' },
      { expression: 'x_daily / x_growth', label: 'Implied', at: { claim: 'x_growth', end: 'start' } },
    ],
  },
  dumbbell: {
    ...common,
    id: 'x_dumbbell',
    form: 'dumbbell',
    unit: 'USD/Mtoken',
    home: 'x_pro',
    from: 'Turbo',
    to: 'Pro',
    rows: [
      { label: 'Output', from: { claim: 'x_turbo' }, to: { claim: 'x_pro' } },
      { label: 'Twice Turbo', from: { expression: '2 * x_turbo' }, to: { claim: 'x_single' } },
    ],
  },
  slope: {
    ...common,
    id: 'x_slope',
    form: 'slope',
    home: 'x_spring',
    unit: 'tokens/day',
    from: 'Spring',
    to: 'Next year',
    rows: [
      { label: 'Family', from: { claim: 'x_spring' }, to: { claim: 'x_next' } },
      { label: 'A year before', from: { expression: 'x_spring / x_growth' }, to: { claim: 'x_early' } },
    ],
  },
  waterfall: {
    ...common,
    id: 'x_waterfall',
    form: 'waterfall',
    unit: 'tokens/day',
    start: { claim: 'x_spring', label: 'Family' },
    parts: [
      { claim: 'x_daily', label: 'The rest' },
      { expression: '-x_daily / x_growth', label: 'Counted twice' },
    ],
    total: { claim: 'x_total' },
  },
  scatter: {
    ...common,
    id: 'x_scatter',
    form: 'scatter',
    home: 'x_pro',
    x: { measure: 'Output price', unit: 'USD/Mtoken' },
    y: { measure: 'Daily volume', unit: 'tokens/day', scale: 'log' },
    points: [
      { label: 'Pro', x: { claim: 'x_pro' }, y: { claim: 'x_daily' } },
      { label: 'Turbo', x: { claim: 'x_turbo' }, y: { claim: 'x_early' } },
      { label: 'By the token', x: { claim: 'x_single' }, y: { expression: 'x_daily / x_growth' } },
    ],
  },
  rank: {
    ...common,
    id: 'x_rank',
    form: 'rank',
    home: 'x_first',
    rows: [
      { place: 'x_fifth' },
      { place: 'x_first', label: 'Doubao family', also: ['x_daily'] },
      { place: 'x_second' },
      { place: 'x_also_second' },
    ],
  },
  multiples: {
    ...common,
    id: 'x_multiples',
    form: 'multiples',
    unit: 'tokens/day',
    panels: [
      {
        label: 'Family',
        data: [
          { claim: 'x_spring', label: 'Spring' },
          { claim: 'x_daily', label: 'Summer' },
        ],
      },
      {
        label: 'Elsewhere',
        data: [
          { claim: 'x_early', label: 'Early' },
          { claim: 'x_next', label: 'Next year' },
        ],
      },
      { label: 'Before', data: [{ expression: 'x_daily / x_growth', label: 'Summer' }] },
    ],
  },
  timeline: {
    ...common,
    id: 'x_timeline',
    form: 'timeline',
    events: [
      { label: 'Volume reported', lane: 'Vendor', claims: ['x_daily'] },
      { label: 'Product launched', lane: 'Vendor', claims: ['x_launch'] },
      { label: 'Growth counted', lane: 'Analysts', claims: ['x_growth'] },
      { label: 'First counts', claims: ['x_early'] },
    ],
  },
  matrix: {
    ...common,
    id: 'x_matrix',
    form: 'matrix',
    columns: ['Free traffic', 'Paid calls'],
    rows: ['Doubao', 'China'],
    cells: [
      { row: 'Doubao', column: 'Free traffic', mark: 'yes', claims: ['x_daily'] },
      { row: 'Doubao', column: 'Paid calls', mark: 'partly', label: 'mixed', claims: ['x_daily', 'x_cause'] },
      { row: 'China', column: 'Free traffic', mark: 'no', claims: ['x_spring'] },
      { row: 'China', column: 'Paid calls', mark: 'absent', claims: ['x_undated'] },
    ],
  },
  relation: {
    ...common,
    id: 'x_relation',
    form: 'relation',
    nodes: [
      { id: 'supply', label: 'GPU supply' },
      { id: 'price', label: 'Price', claims: ['x_pro'] },
      { id: 'demand', label: 'Demand' },
      { id: 'policy', label: 'Export policy' },
    ],
    edges: [
      { from: 'supply', to: 'price', label: 'raises', claims: ['x_cause'] },
      { from: 'price', to: 'demand', label: 'lowers', claims: ['x_daily', 'x_spring', 'x_rise'] },
      { from: 'supply', to: 'demand', label: 'limits', claims: ['x_launch'] },
      { from: 'policy', to: 'supply', label: 'restricts', claims: ['x_spring'] },
      { from: 'demand', to: 'supply', label: 'calls for', claims: ['x_fall'] },
    ],
  },
  tree: {
    ...common,
    id: 'x_tree',
    form: 'tree',
    root: 'tolerate',
    nodes: [
      {
        id: 'tolerate',
        label: 'Tolerable?',
        claims: ['x_cause'],
        branches: [
          { when: 'Yes', to: 'route', claims: ['x_daily'] },
          { when: 'No', to: 'capacity' },
        ],
      },
      { id: 'route', label: 'Route there', claims: ['x_launch'] },
      { id: 'capacity', label: 'Seek capacity' },
    ],
  },
};

/** Parses and compiles an authored chart against the fixture claims. */
export function compile(authored: Authored): ReturnType<typeof compileChart> {
  const record: ChartRecord = chartRecordSchema.parse(authored);
  return compileChart(record, fixtureClaims);
}

/** The fixture chart of a form; it compiles without a problem. */
export function fixtureChart(form: ChartForm): Chart {
  const { chart, problems } = compile(fixtureRecords[form]);
  if (chart === null) throw new Error(`${form}: ${problems.map(({ message }) => message).join(' ')}`);
  return chart;
}

export const forms = Object.keys(fixtureRecords) as readonly ChartForm[];
