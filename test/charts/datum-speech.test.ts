import { expect, test } from 'vitest';
import { datumSpeech } from '../../shared/charts/table-words.ts';
import { bundledCharts } from './bundled-charts.ts';
import { fixtureChart, forms } from './fixture-charts.ts';

const charts = await bundledCharts();

function speechOf(id: string): readonly string[] {
  const chart = charts.find((each) => each.id === id);
  return chart?.data.map((datum) => datumSpeech(chart, datum)) ?? [];
}

test('a datum is said with its value, its kind, its date, its claims and its place', () => {
  const [first] = speechOf('b_chart_volumes');
  expect(first).toMatch(/^China: 180 tn\/day, estimate, as of 2026, claim B\d+\. 1 of 7, the highest\.$/);
  const [implied] = speechOf('b_chart_customer_days');
  expect(implied).toMatch(/^Now: 1\.17 days, computed, claims B\d+, B\d+, B\d+\. 1 of 3, the highest\.$/);
});

test('only one datum of an axis is the highest, and one the lowest; equals and pairs are neither', () => {
  for (const chart of charts) {
    const said = chart.data.map((datum) => datumSpeech(chart, datum));
    const most = chart.form === 'scatter' ? 2 : 1;
    expect(said.filter((each) => each.endsWith('the highest.')).length).toBeLessThanOrEqual(most);
    expect(said.filter((each) => each.endsWith('the lowest.')).length).toBeLessThanOrEqual(most);
  }
  expect(speechOf('b_chart_power').join()).not.toMatch(/highest|lowest/);
});

test('in every form each datum is said with its place among all', () => {
  for (const form of forms) {
    const chart = fixtureChart(form);
    for (const [index, datum] of chart.data.entries()) {
      const speech = datumSpeech(chart, datum);
      expect(speech).toContain(datum.label);
      expect(speech).toContain(`${index + 1} of ${chart.data.length}`);
      expect(speech).not.toMatch(/undefined|null|\.\.|, ,/);
    }
  }
});
