import { expect, test } from 'vitest';
import {
  buildChartOption,
  type ChartOption,
  type ChartView,
  chartHeight,
} from '../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { FigureMark } from '../../shared/charts/chart-option.ts';
import { darkChart, lightChart, printChart } from '../../shared/charts/chart-theme.ts';
import { bundledCharts } from './bundled-charts.ts';
import { fixtureChart, forms } from './fixture-charts.ts';

const view: ChartView = { focus: null, cursor: null, theme: lightChart, width: 444, print: false };
const charts: readonly Chart[] = [...forms.map(fixtureChart), ...(await bundledCharts())];
const named = charts.map((chart) => [chart.id, chart] as const);

function dataSeries(option: ChartOption) {
  const series = option.series.find(({ id }) => id === 'data');
  if (series?.type !== 'custom') throw new Error('The option has no data series.');
  return series;
}

test.each(named)('the option of %s is JSON without functions, and the same every time', (_, chart) => {
  for (const width of [330, 444, 900]) {
    const option = buildChartOption(chart, { ...view, width });
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    expect(buildChartOption(chart, { ...view, width })).toEqual(option);
  }
});

test.each(named)('%s plots no number but its claims’ and what is computed from them', (_, chart) => {
  const option = buildChartOption(chart, view);
  const figures = new Set(chart.data.flatMap(({ value, low, high }) => [value, low, high]));
  const dates = new Set(chart.data.map(({ asOf }) => asOf));
  for (const series of option.series) {
    for (const { value } of series.data) {
      for (const plotted of value) {
        if (typeof plotted === 'number')
          expect(plotted === 0 ? chart.form === 'bars' : figures.has(plotted)).toBe(true);
        else expect(dates.has(plotted) || chart.form === 'line').toBe(true);
      }
    }
  }
  expect(dataSeries(option).data.map(({ name }) => name)).toEqual(chart.data.map(({ label }) => label));
});

test.each(named.filter(([, chart]) => chart.form === 'bars'))(
  'bars of %s start at zero, and ranges at their low end',
  (_, chart) => {
    const option = buildChartOption(chart, view);
    expect(option.xAxis?.min).toBeLessThanOrEqual(0);
    expect(option.xAxis?.max).toBeGreaterThanOrEqual(0);
    expect(dataSeries(option).data.map(({ value }) => value)).toEqual(
      chart.data.map(({ value, low, high }) => (value === null ? [low, high] : [0, value])),
    );
  },
);

test('a range is never drawn at its middle', () => {
  const ladder = fixtureChart('ladder');
  const option = buildChartOption(ladder, view);
  const range = ladder.data.findIndex(({ value }) => value === null);
  expect(dataSeries(option).data[range]?.value).toEqual([1e9, 1e12]);
  expect((dataSeries(option).itemPayload.marks[range] as FigureMark).form).toBe('bar');
});

test.each(named)('a focus changes nothing in %s but the marks that rest on the claim', (_, chart) => {
  const rest = dataSeries(buildChartOption(chart, view));
  for (const claim of chart.claims) {
    const option = buildChartOption(chart, { ...view, focus: claim });
    const focused = dataSeries(option);
    expect(focused.data).toEqual(rest.data);
    for (const [index, datum] of chart.data.entries()) {
      const same = JSON.stringify(focused.itemPayload.marks[index]) === JSON.stringify(rest.itemPayload.marks[index]);
      expect([datum.id, same]).toEqual([datum.id, !datum.claims.includes(claim)]);
    }
  }
});

test.each(named)('the keyboard cursor rings one mark of %s', (_, chart) => {
  const rest = dataSeries(buildChartOption(chart, view));
  for (const [index, datum] of chart.data.entries()) {
    const ringed = dataSeries(buildChartOption(chart, { ...view, cursor: datum.id })).itemPayload.marks;
    const changed = ringed.flatMap((mark, at) =>
      JSON.stringify(mark) === JSON.stringify(rest.itemPayload.marks[at]) ? [] : [at],
    );
    expect(changed).toEqual([index]);
  }
});

test.each(named)('the height of %s depends on its width alone', (_, chart) => {
  for (const width of [330, 444, 900]) {
    const height = chartHeight(chart, width);
    expect(height).toBeGreaterThan(20);
    expect(height).toBeLessThan(900);
    expect(buildChartOption(chart, { ...view, width, theme: darkChart }).series).not.toEqual([]);
  }
});

test('log scales are for points and lines only', () => {
  for (const chart of charts) {
    const { xAxis, yAxis } = buildChartOption(chart, { ...view, theme: printChart });
    const logarithmic = [xAxis?.type, yAxis?.type].includes('log');
    if (logarithmic) expect(chart.form).toMatch(/ladder|line|dumbbell/);
    if (logarithmic && chart.briefing !== 'x') expect(chart.measure).toMatch(/logarithmic/);
  }
});
