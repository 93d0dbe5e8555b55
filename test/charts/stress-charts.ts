import type { Chart } from '../../shared/charts/chart.ts';
import { chartRecordSchema } from '../../shared/charts/chart.ts';
import { compileChart } from '../../shared/charts/compile-chart.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { claimOf } from '../support/claim-of.ts';

const long = 'A label that runs on well past anything a column of a narrow panel has room for';
const chinese = '字节跳动豆包大模型家族每日处理的词元总量与全国人工智能算力需求';
const names = [
  'Doubao-Seed-2.1-Pro-256k-preview',
  long,
  chinese,
  'Short',
  'Unbreakable_identifier_of_a_model_checkpoint_2026_06_23',
  '2',
  'GPT',
  'Claude Opus 4.6, long-context tier, cache write',
  'Qwen',
  'DeepSeek',
  'Kimi K2',
  'GLM-5.1',
  'Hunyuan',
  'Ernie',
] as const;

const claims = new Map<string, Claim>();

function add(id: string, fields: Partial<Claim>): string {
  const number = `S${String(claims.size + 1).padStart(3, '0')}`;
  claims.set(id, claimOf(id, { number, briefing: 's', attributedTo: null, ...fields }));
  return id;
}

const kinds = ['measured', 'vendor-reported', 'estimate', 'derived', 'forecast', 'price'] as const;
const kindAt = (index: number) => kinds[index % kinds.length] ?? 'measured';

/** A claim for each name: figures that `valueAt` spreads out, with every kind, qualifiers and some ranges. */
function family(prefix: string, unit: string, valueAt: (index: number) => number, ranges = true): readonly string[] {
  return names.map((subject, index) => {
    const value = Number(valueAt(index).toPrecision(4));
    const end = Number((value * 1.6).toPrecision(4));
    const range = ranges && index % 5 === 2;
    return add(`s_${prefix}_${index}`, {
      subject,
      unit,
      kind: kindAt(index),
      qualifier: index % 3 === 0 ? 'over' : null,
      asOf: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
      ...(range ? { low: Math.min(value, end), high: Math.max(value, end) } : { value }),
    });
  });
}

const wide = family('wide', 'tokens/day', (index) => 3 * 10 ** (1 + index));
const near = family('near', 'USD/Mtoken', (index) => 4 + index * 0.013);
const signed = family('signed', '%', (index) => (index % 2 === 0 ? 1 : -1) * (8 + index * 11.3));
const plain = family('plain', 'CNY', (index) => (index % 3 === 1 ? -1 : 1) * (4e8 + index * 7.7e8), false);
const places = names.map((subject, index) =>
  add(`s_place_${index}`, {
    subject,
    unit: 'rank',
    value: [1, 2, 2, 2, 7, 8, 9, 9, 11, 12, 13, 14, 14, 1][index] ?? 1,
  }),
);
const among = add('s_among', { subject: chinese, unit: 'rank', low: 3, high: 5 });
const total = add('s_total', { subject: long, unit: 'CNY', value: 2.4e10, stated: '24 billion' });
const reach = add('s_reach', { subject: 'Reach', unit: 'tokens/day', low: 3e6, high: 8e7 });
const lost = add('s_lost', { subject: 'A price whose digits were lost', unit: 'USD', legible: false });

const common = { measure: 'What is drawn, logarithmic where it says so' };
const claim = (id: string) => ({ claim: id });
const first = (ids: readonly string[]) => ids[0] ?? '';

function chart(authored: Record<string, unknown> & { readonly id: string }): Chart {
  const record = chartRecordSchema.parse({ ...common, title: `A finding of ${authored.id}`, ...authored });
  const compiled = compileChart(record, claims);
  if (compiled.chart === null) throw new Error(compiled.problems.map(({ message }) => message).join(' '));
  return compiled.chart;
}

const pairs = (from: readonly string[], to: readonly string[], count: number) =>
  names.slice(0, count).map((label, index) => ({ label, from: claim(from[index] ?? ''), to: claim(to[index] ?? '') }));

/** Charts at the edge of what an author may ask for: long and Chinese names, fourteen rows, ranges, falls, magnitudes. */
export const stressCharts: readonly Chart[] = [
  chart({ id: 's_bars', form: 'bars', unit: 'CNY', home: first(plain), data: plain.map(claim) }),
  chart({ id: 's_bars_signed', form: 'bars', unit: '%', home: first(signed), data: signed.map(claim) }),
  chart({ id: 's_bars_wide', form: 'bars', unit: 'tokens/day', home: first(wide), data: wide.map(claim) }),
  chart({ id: 's_ladder', form: 'ladder', unit: 'tokens/day', home: first(wide), data: wide.map(claim) }),
  chart({ id: 's_ladder_near', form: 'ladder', unit: 'USD/Mtoken', home: first(near), data: near.map(claim) }),
  chart({
    id: 's_bars_against',
    form: 'bars',
    unit: '%',
    home: first(signed),
    data: signed.slice(0, 12).map(claim),
    references: [
      { claim: first(signed), label: long },
      { expression: `2 * ${first(signed)}`, label: chinese },
    ],
  }),
  chart({
    id: 's_ladder_against',
    form: 'ladder',
    unit: 'tokens/day',
    home: first(wide),
    data: wide.slice(0, 12).map(claim),
    references: [
      { claim: reach, label: 'All that may be counted' },
      { claim: wide[3] ?? '', label: long },
    ],
  }),
  chart({
    id: 's_line_against',
    form: 'line',
    unit: 'USD/Mtoken',
    home: first(near),
    data: near.slice(0, 12).map((id) => ({ claim: id, series: 'Vendor' })),
    references: [
      { claim: near[12] ?? '', label: long },
      { claim: near[4] ?? '', label: chinese },
    ],
  }),
  chart({
    id: 's_line_against_range',
    form: 'line',
    scale: 'log',
    unit: 'tokens/day',
    home: first(wide),
    data: wide.slice(0, 8).map((id) => ({ claim: id, series: 'Family' })),
    references: [{ claim: reach, label: 'All that may be counted' }],
  }),
  chart({
    id: 's_dumbbell_against',
    form: 'dumbbell',
    unit: '%',
    from: 'As the article states it',
    to: chinese,
    home: first(signed),
    rows: pairs(signed, [...signed].reverse(), 6),
    references: [
      { claim: signed[3] ?? '', label: long },
      { claim: signed[4] ?? '', label: 'Close by' },
    ],
  }),
  chart({
    id: 's_line',
    form: 'line',
    unit: 'USD/Mtoken',
    home: first(near),
    data: near.map((id, index) => ({ claim: id, series: index % 2 === 0 ? chinese : 'Vendor' })),
  }),
  chart({
    id: 's_line_wide',
    form: 'line',
    scale: 'log',
    unit: 'tokens/day',
    home: first(wide),
    data: wide.map((id, index) => ({ claim: id, series: 'Family', ...(index % 4 === 0 ? { label: long } : {}) })),
  }),
  chart({
    id: 's_dumbbell',
    form: 'dumbbell',
    unit: '%',
    from: 'As the article states it',
    to: chinese,
    home: first(signed),
    rows: pairs(signed, [...signed].reverse(), 7),
  }),
  chart({
    id: 's_slope',
    form: 'slope',
    unit: '%',
    from: 'As of the end of December 2025',
    to: 'As of the end of June 2026',
    home: first(signed),
    rows: pairs(signed, [...signed].reverse(), 7),
  }),
  chart({
    id: 's_slope_near',
    form: 'slope',
    scale: 'log',
    unit: 'USD/Mtoken',
    from: '2025',
    to: chinese,
    home: first(near),
    rows: pairs(near, [...near].reverse(), 7),
  }),
  chart({
    id: 's_waterfall',
    form: 'waterfall',
    unit: 'CNY',
    home: total,
    start: claim(first(plain)),
    parts: plain.slice(1, 10).map(claim),
    total: claim(total),
  }),
  chart({
    id: 's_waterfall_ranges',
    form: 'waterfall',
    unit: '%',
    home: first(signed),
    parts: signed.slice(0, 6).map(claim),
    total: claim(signed[7] ?? ''),
  }),
  chart({
    id: 's_scatter',
    form: 'scatter',
    home: first(near),
    x: { measure: 'Output price at the list of the vendor', unit: 'USD/Mtoken' },
    y: { measure: chinese, unit: 'tokens/day', scale: 'log' },
    points: names.map((label, index) => ({ label, x: claim(near[index] ?? ''), y: claim(wide[index] ?? '') })),
  }),
  chart({
    id: 's_scatter_few',
    form: 'scatter',
    home: first(signed),
    x: { measure: 'Change over a year', unit: '%' },
    y: { measure: 'Output price', unit: 'USD/Mtoken' },
    points: names
      .slice(0, 5)
      .map((label, index) => ({ label, x: claim(signed[index] ?? ''), y: claim(near[index] ?? '') })),
  }),
  chart({
    id: 's_rank',
    form: 'rank',
    home: first(places),
    rows: [...places.map((place) => ({ place })), { place: among, also: [lost, total] }],
  }),
  chart({
    id: 's_multiples',
    form: 'multiples',
    unit: '%',
    home: first(signed),
    panels: [0, 1, 2, 3, 4, 5].map((panel) => ({
      label: names[panel] ?? '',
      data: signed.slice(panel * 2, panel * 2 + 2 + (panel === 5 ? 2 : 0)).map(claim),
    })),
  }),
  chart({
    id: 's_multiples_wide',
    form: 'multiples',
    unit: 'tokens/day',
    home: first(wide),
    panels: [chinese, long].map((label, panel) => ({ label, data: wide.slice(panel * 7, panel * 7 + 7).map(claim) })),
  }),
  chart({
    id: 's_timeline',
    form: 'timeline',
    home: first(plain),
    events: names.map((label, index) => ({
      label,
      ...(index % 3 === 0 ? {} : { lane: index % 3 === 1 ? 'Vendor' : chinese.slice(0, 14) }),
      claims: [plain[index] ?? ''],
    })),
  }),
  chart({
    id: 's_matrix',
    form: 'matrix',
    home: first(plain),
    columns: names.slice(0, 4),
    rows: names.slice(4, 11),
    cells: names.map((_, index) => ({
      row: names[4 + (index % 7)],
      column: names[index % 4],
      mark: (['yes', 'no', 'partly', 'absent'] as const)[index % 4],
      ...(index % 2 === 0 ? {} : { label: index === 3 ? chinese : 'with a reservation' }),
      claims: plain.slice(index % 5, (index % 5) + 3),
    })),
  }),
  chart({
    id: 's_relation',
    form: 'relation',
    home: lost,
    nodes: names.slice(0, 7).map((label, index) => ({ id: `n${index}`, label, claims: [plain[index] ?? ''] })),
    edges: [0, 1, 2, 3, 4, 5].map((at) => ({
      from: `n${at}`,
      to: `n${at + 1}`,
      label: at === 2 ? chinese : 'is held back in the end by',
      claims: [lost, ...plain.slice(at, at + 3)],
    })),
  }),
  chart({
    id: 's_tree',
    form: 'tree',
    home: lost,
    root: 't0',
    nodes: names.slice(0, 7).map((label, index) => ({
      id: `t${index}`,
      label,
      claims: [lost],
      branches: [2 * index + 1, 2 * index + 2]
        .filter((to) => to < 7)
        .map((to) => ({ when: to === 3 ? long : 'Otherwise', to: `t${to}`, claims: [plain[to] ?? ''] })),
    })),
  }),
];
