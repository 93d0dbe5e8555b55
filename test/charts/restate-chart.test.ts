import { expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile-content.ts';
import { drawSvg } from '../../electron/services/charts/draw-svg.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import { printChart } from '../../shared/charts/chart-theme.ts';
import { exchangeRates } from '../../shared/charts/exchange-rate.ts';
import { restateChart, type UnitChoice, unitChoices } from '../../shared/charts/restate-chart.ts';
import { claim } from './fixture-charts.ts';

const content = new URL('../../content', import.meta.url).pathname;
const { editions, charts } = await compileContent(content);
const claims = editions.flatMap((edition) => edition.claims);
const rates = exchangeRates(claims);

function chartOf(id: string): Chart {
  const chart = charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  return chart;
}

function choiceOf(chart: Chart, to: string): UnitChoice {
  const choice = unitChoices(chart, rates).find((each) => each.to === to);
  if (choice === undefined) throw new Error(`${chart.id} can’t be read in ${to}.`);
  return choice;
}

test('a rate is read from a claim that states one currency in another, and from no other claim', () => {
  const stated = claim('x_rate', { unit: 'CNY/USD', value: 6.8, stated: '6.8', qualifier: 'about', scope: 'a scope' });
  const others = [
    claim('x_price', { unit: 'CNY/Mtoken', value: 6 }),
    claim('x_range', { unit: 'CNY/USD', low: 6, high: 7 }),
    claim('x_illegible', { unit: 'CNY/USD', value: 6.8, legible: false }),
    claim('x_growth', { unit: '×', value: 2 }),
  ];
  expect(exchangeRates([...others, stated])).toEqual([
    {
      claim: 'x_rate',
      number: stated.number,
      priced: 'CNY',
      each: 'USD',
      value: 6.8,
      words: '~¥6.80 to the US dollar',
      attributedTo: null,
      scope: 'a scope',
    },
  ]);
  expect(rates.map((rate) => rate.claim)).toEqual(['c_gateway_rate']);
});

test('yuan prices in dollars are derived, marked, and rest on the claim that states the rate', () => {
  const chart = chartOf('c_chart_list_prices');
  const shown = restateChart(chart, choiceOf(chart, 'USD/Mtoken'));
  const pro = shown.data.find((datum) => datum.claims.includes('c_pro_input_cny'));
  expect(pro).toMatchObject({
    value: 0.882352941176,
    kind: 'derived',
    text: '≈ US$0.882/M',
    number: null,
    expression: 'c_pro_input_cny / c_gateway_rate',
  });
  expect(pro?.claims).toContain('c_gateway_rate');
  expect(pro?.numbers).toHaveLength(pro?.claims.length ?? 0);
  expect(shown.measure).toBe('List price, US$ per million tokens, logarithmic, so that equal gaps are equal ratios');
  expect(shown.caption).toMatch(/ Converted at ~¥6\.80 to the US dollar, as C\d+ has it\.$/);
  expect(shown.title).toBe(chart.title);
  expect(shown.unit).toBe('USD/Mtoken');
  expect(shown.alt).toContain('In US$ per million tokens');
});

test('dollar prices in yuan are multiplied by the rate, and a bound stays one', () => {
  const prices = chartOf('c_chart_dollar_prices');
  expect(restateChart(prices, choiceOf(prices, 'CNY/Mtoken')).data[0]?.text).toBe('≈ ¥30.10/M');
  const loss = chartOf('c_chart_loss');
  expect(restateChart(loss, choiceOf(loss, 'USD/day')).data[0]?.text).toBe('< ≈ US$147,000/day');
});

test('a unit of the same measure changes the number alone: digits as stated where the point only moves', () => {
  const prices = chartOf('c_chart_list_prices');
  const perThousand = restateChart(prices, choiceOf(prices, 'CNY/Ktoken'));
  expect(perThousand.data[0]).toMatchObject({ text: '¥0.015/Ktoken', kind: prices.data[0]?.kind, expression: null });
  expect(perThousand.caption).toBe(prices.caption);
  const volumes = chartOf('b_chart_volumes');
  const perSecond = restateChart(volumes, choiceOf(volumes, 'tokens/s'));
  expect(perSecond.measure).toMatch(/^Tokens a second, logarithmic;/);
  expect(perSecond.data[0]?.text).toBe('2.08 bn tokens/s');
  const shares = chartOf('e_cross_share');
  expect(restateChart(shares, choiceOf(shares, 'ratio')).data[0]?.text).toBe('0.61');
});

test('without a claim that states a rate there is no currency to choose', () => {
  const chart = chartOf('b_chart_production');
  expect(unitChoices(chart, [])).toEqual([]);
  expect(unitChoices(chart, rates).map(({ to }) => to)).toEqual(['USD']);
});

test('a rate between currencies, and a chart of words, have no other unit', () => {
  expect(unitChoices(chartOf('c_chart_implied_rates'), rates)).toEqual([]);
  expect(unitChoices(chartOf('c_chart_signal'), rates)).toEqual([]);
});

test('every chart is drawn in every unit it can be read in, with no figure lost', () => {
  for (const chart of charts) {
    for (const choice of unitChoices(chart, rates)) {
      const shown = restateChart(chart, choice);
      const svg = drawSvg(shown, { focus: null, cursor: null, theme: printChart, width: 640, print: true });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      for (const [index, datum] of shown.data.entries()) {
        expect([datum.value === null, datum.low === null]).toEqual([
          chart.data[index]?.value === null,
          chart.data[index]?.low === null,
        ]);
      }
    }
  }
});
