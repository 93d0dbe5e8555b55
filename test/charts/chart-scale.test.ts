import { expect, test } from 'vitest';
import { buildChartOption } from '../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import { scaleChoice, withScale } from '../../shared/charts/chart-scale.ts';
import { lightChart } from '../../shared/charts/chart-theme.ts';
import { bundledCharts } from './bundled-charts.ts';
import { fixtureChart } from './fixture-charts.ts';

const view = { focus: null, cursor: null, theme: lightChart, width: 640, print: false } as const;
const charts = await bundledCharts();

function chartOf(id: string): Chart {
  const chart = charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  return chart;
}

test('bars stay linear, with the reason, whatever they span', () => {
  for (const form of ['bars', 'waterfall', 'multiples'] as const) {
    const choice = scaleChoice(fixtureChart(form));
    expect(choice).toEqual({
      scale: 'linear',
      refusals: { linear: null, log: 'Bars are read by their length from zero, so they stay linear.' },
    });
  }
});

test('charts without a value axis have no scale to choose', () => {
  for (const form of ['relation', 'matrix', 'timeline', 'tree', 'rank'] as const) {
    expect(scaleChoice(fixtureChart(form))).toBeNull();
  }
});

test('figures at or under zero, and figures near each other, refuse a logarithmic scale', () => {
  const chart = chartOf('b_chart_traffic');
  const with0 = (value: number): Chart => ({
    ...chart,
    data: chart.data.map((datum, index) => (index === 0 ? { ...datum, value } : { ...datum, value: 50 })),
  });
  expect(scaleChoice(with0(0))?.refusals.log).toBe('A logarithmic scale has no place for zero and less.');
  expect(scaleChoice(with0(-5))?.refusals.log).toBe('A logarithmic scale has no place for zero and less.');
  expect(scaleChoice(with0(399))?.refusals.log).toMatch(/within 8 times of each other/);
  expect(scaleChoice(with0(400))?.refusals.log).toBeNull();
});

test('what its author drew on a logarithmic scale may be seen on either', () => {
  const rates = chartOf('c_chart_implied_rates');
  expect(scaleChoice(rates)).toEqual({ scale: 'log', refusals: { linear: null, log: null } });
});

test('the measure says the scale the figures stand on', () => {
  expect(withScale(chartOf('b_chart_volumes'), 'linear').measure).toBe(
    'Tokens a day, linear scale; earlier levels without a stated figure are implied by growth',
  );
  // Equal gaps are equal ratios on a logarithmic scale alone.
  expect(withScale(chartOf('c_chart_list_prices'), 'linear').measure).toBe(
    'List price, ¥ per million tokens, linear scale',
  );
  expect(withScale(chartOf('b_cross_in_out'), 'linear').measure).toBe(
    'Price of a million tokens, input against output, both scales linear',
  );
  const traffic = chartOf('b_chart_traffic');
  expect(withScale(traffic, 'log').measure).toBe('Share of generative AI web traffic, per cent, logarithmic scale');
  const prices = chartOf('c_chart_list_prices');
  expect(withScale(prices, 'log').measure).toBe(prices.measure);
});

test('every chart that may change its scale is drawn on either, from zero where a ladder is linear', () => {
  for (const chart of charts) {
    const choice = scaleChoice(chart);
    for (const scale of ['linear', 'log'] as const) {
      if (choice === null || choice.refusals[scale] !== null) continue;
      const option = JSON.stringify(buildChartOption(withScale(chart, scale), view));
      expect(option).not.toMatch(/null,null|NaN/);
    }
  }
  const ladder = withScale(chartOf('b_chart_volumes'), 'linear');
  expect(buildChartOption(ladder, view).xAxis).toMatchObject({ type: 'value', min: 0 });
});
