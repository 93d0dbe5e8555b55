import { expect, test } from 'vitest';
import { chartTsv } from '../../shared/charts/chart-tsv.ts';
import { fixtureChart, forms } from './fixture-charts.ts';

const cells = (line: string | undefined) => (line ?? '').split('\t');

test('data go to a spreadsheet as plain numbers with unit, kind, date, claims and sum, and the source beneath', () => {
  const chart = fixtureChart('scatter');
  const lines = chartTsv(chart, []).split('\n');
  expect(cells(lines[0])).toEqual([
    'Label',
    'Says',
    'Value',
    'Low',
    'High',
    'Unit',
    'Kind',
    'As of',
    'Claims',
    'Computed as',
  ]);
  const [x, y] = [cells(lines[1]), cells(lines[2])];
  const { record } = chart;
  if (record.form !== 'scatter') throw new Error('The fixture is no scatter.');
  expect([x[5], y[5]]).toEqual([record.x.unit, record.y.unit]);
  expect(Number(x[2] || x[3])).toBe(chart.data[0]?.value ?? chart.data[0]?.low);
  expect(lines.slice(chart.data.length + 1, chart.data.length + 5)).toEqual([
    '',
    chart.title,
    chart.measure,
    chart.caption,
  ]);
});

test('every form has one line a datum, and no cell breaks a line', () => {
  for (const form of forms) {
    const chart = fixtureChart(form);
    const lines = chartTsv(chart, []).split('\n');
    for (const [index] of chart.data.entries()) expect(cells(lines[index + 1])).toHaveLength(10);
    expect(lines[chart.data.length + 1]).toBe('');
  }
});
