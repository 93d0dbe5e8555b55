import { expect, test } from 'vitest';
import { drawSvg } from '../../electron/services/charts/draw-svg.ts';
import { buildChartOption, type ChartView, chartHeight } from '../../shared/charts/build-chart-option.ts';
import type { Chart, ChartForm } from '../../shared/charts/chart.ts';
import { chartKinds } from '../../shared/charts/chart-kinds.ts';
import type { ReferenceMark } from '../../shared/charts/chart-option.ts';
import { darkChart, lightChart, printChart } from '../../shared/charts/chart-theme.ts';
import { datumSpeech } from '../../shared/charts/table-words.ts';
import { compile, fixtureRecords } from './fixture-charts.ts';

const view: ChartView = { focus: null, cursor: null, theme: lightChart, width: 444, print: false };
const referring = ['bars', 'ladder', 'line', 'dumbbell'] as const;

function withReferences(form: ChartForm, references: readonly object[]) {
  return compile({ ...fixtureRecords[form], references });
}

/** A chart against one figure above all of its own and against a range. */
function chartAgainst(form: (typeof referring)[number]): Chart {
  const references =
    form === 'dumbbell'
      ? [{ expression: '3 * x_pro', label: 'Three times Pro' }]
      : [
          { claim: 'x_total', label: 'All of them' },
          { claim: 'x_early', label: 'Early range' },
        ];
  const { chart, problems } = withReferences(form, references);
  if (chart === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return chart;
}

function referenceMarks(chart: Chart, seen: Partial<ChartView> = {}): readonly ReferenceMark[] {
  const series = buildChartOption(chart, { ...view, ...seen }).series.find(({ id }) => id === 'data');
  if (series?.type !== 'custom') throw new Error('The option has no data series.');
  return series.itemPayload.marks.flatMap((mark) => ('rule' in mark ? [mark] : []));
}

test.each(referring)('a %s has its references as its last data, with their claims and kinds', (form) => {
  const chart = chartAgainst(form);
  const references = chart.data.slice(-(chart.record.form === 'dumbbell' ? 1 : 2));
  expect(references.map(({ id }) => id)).toEqual(form === 'dumbbell' ? ['r0'] : ['r0', 'r1']);
  for (const { claims } of references) for (const claim of claims) expect(chart.claims).toContain(claim);
  expect(chartKinds(chart)).toContain(form === 'dumbbell' ? 'derived' : 'estimate');
  expect(chart.alt).toContain(form === 'dumbbell' ? 'For reference: Three times Pro' : 'For reference: All of them');
});

test.each(referring)('the axis of a %s reaches its references, and each is a mark of the data series', (form) => {
  const chart = chartAgainst(form);
  const option = buildChartOption(chart, view);
  const axis = form === 'line' ? option.yAxis : option.xAxis;
  const highest = Math.max(...chart.data.map(({ value, high }) => value ?? high ?? 0));
  expect(axis?.max).toBeGreaterThanOrEqual(highest);
  expect(referenceMarks(chart)).toHaveLength(form === 'dumbbell' ? 1 : 2);
});

test.each(referring)('a reference of a %s turns blue with its claim, and the cursor rings it', (form) => {
  const chart = chartAgainst(form);
  const plain = JSON.stringify(referenceMarks(chart));
  expect(plain).toContain(lightChart.g1);
  expect(plain).not.toContain(lightChart.focus);
  const focus = form === 'dumbbell' ? 'x_pro' : 'x_total';
  expect(JSON.stringify(referenceMarks(chart, { focus })[0])).toContain(lightChart.focusInk);
  expect(JSON.stringify(referenceMarks(chart, { cursor: 'r0' })[0])).toContain(lightChart.focus);
});

test.each(referring)('a reference of a %s names itself with its number in every theme', (form) => {
  const chart = chartAgainst(form);
  for (const theme of [lightChart, darkChart, printChart]) {
    const svg = drawSvg(chart, { ...view, theme });
    const reference = chart.data.at(-1);
    expect(svg).toContain(`>${reference?.label}<`);
    expect(svg).toContain(`>${reference?.numbers[0]}<`);
    expect(svg).toContain(theme.g1);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('a range is a wash with two edges; a single figure is one stroke', () => {
  const [figure, range] = referenceMarks(chartAgainst('bars'));
  expect(figure?.area).toEqual([]);
  expect(figure?.rule.filter(({ type }) => type === 'path')).toHaveLength(2);
  expect(range?.area).toHaveLength(1);
});

test('a chart without references is drawn as high as before, and one with them makes room for their names', () => {
  const chart = chartAgainst('bars');
  const without = compile(fixtureRecords.bars).chart;
  expect(without).not.toBeNull();
  if (without !== null) expect(chartHeight(chart, 444)).toBeGreaterThan(chartHeight(without, 444));
});

test('a screen reader hears that a datum is there for reference', () => {
  const chart = chartAgainst('bars');
  const last = chart.data.at(-1);
  const first = chart.data[0];
  if (last === undefined || first === undefined) throw new Error('The chart has no data.');
  expect(datumSpeech(chart, last)).toMatch(/^Early range, for reference: /);
  expect(datumSpeech(chart, first)).not.toContain('for reference');
});

test('a reference keeps the rules of a datum: its unit, its claim, a figure, and its place among the fourteen', () => {
  const codes = (references: readonly object[]) =>
    withReferences('bars', references).problems.map(({ code, path }) => [code, path[0]]);
  expect(codes([{ claim: 'x_pro' }])).toEqual([['unit', 'references']]);
  expect(codes([{ claim: 'x_nobody' }])).toEqual([['unknown-claim', 'references']]);
  expect(codes([{ claim: 'x_cause' }])).toEqual([['not-a-figure', 'references']]);
  expect(() => codes([{ claim: 'x_total', value: 3 }])).toThrow();
  expect(() => codes([])).toThrow();
  expect(() => codes([{ claim: 'x_total' }, { claim: 'x_daily' }, { claim: 'x_spring' }])).toThrow();
  const data = Array.from({ length: 14 }, (_, index) => ({ claim: 'x_daily', label: `Row ${index}` }));
  const crowded = compile({ ...fixtureRecords.bars, data, references: [{ claim: 'x_total' }] });
  expect(crowded.problems.map(({ code }) => code)).toEqual(['crowded-chart']);
});

test('a line needs no date for a reference, and a logarithmic scale refuses one that is not above zero', () => {
  expect(withReferences('line', [{ expression: '2 * x_total' }]).problems).toEqual([]);
  const falling = withReferences('ladder', [{ expression: '-x_total' }]);
  expect(falling.problems.map(({ code }) => code)).toEqual(['not-logarithmic']);
});

test('a definition’s figure is no reference, as it is no datum', () => {
  const data = [{ claim: 'x_firms' }, { expression: '2 * x_firms', label: 'Twice' }];
  const record = { ...fixtureRecords.bars, home: 'x_firms', unit: 'firms', data };
  const { problems } = compile({ ...record, references: [{ claim: 'x_meaning', label: 'Many' }] });
  expect(problems.map(({ code }) => code)).toEqual(['not-a-figure']);
});

test('forms without a common value axis take no references', () => {
  for (const form of ['scatter', 'slope', 'waterfall', 'multiples', 'matrix'] as const)
    expect(() => withReferences(form, [{ claim: 'x_total' }])).toThrow();
});
