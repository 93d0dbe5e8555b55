import { expect, test } from 'vitest';
import {
  buildChartOption,
  type ChartOption,
  type ChartView,
  chartHeight,
} from '../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import { chartKinds } from '../../shared/charts/chart-kinds.ts';
import type { FigureMark, ReferenceMark, SceneMark } from '../../shared/charts/chart-option.ts';
import { darkChart, lightChart, printChart } from '../../shared/charts/chart-theme.ts';
import { splitReferences } from '../../shared/charts/reference-data.ts';
import { bundledCharts } from './bundled-charts.ts';
import { fixtureChart, forms } from './fixture-charts.ts';
import { stressCharts } from './stress-charts.ts';

const view: ChartView = { focus: null, cursor: null, theme: lightChart, width: 444, print: false };
const charts: readonly Chart[] = [...forms.map(fixtureChart), ...stressCharts, ...(await bundledCharts())];
const named = charts.map((chart) => [chart.id, chart] as const);

function dataSeries(option: ChartOption) {
  const series = option.series.find(({ id }) => id === 'data');
  if (series?.type !== 'custom') throw new Error('The option has no data series.');
  return series;
}

/** What a waterfall has come to after each of its parts. */
function runningSums(chart: Chart): readonly number[] {
  const parts = chart.data.slice(
    0,
    chart.data.findIndex(({ id }) => id === 'sum'),
  );
  return parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, { value }) => sum + (value ?? 0), 0));
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
  if (chart.form === 'waterfall') for (const sum of runningSums(chart)) figures.add(sum);
  const dates = new Set(chart.data.map(({ asOf }) => asOf));
  for (const series of option.series) {
    for (const { value } of series.data) {
      for (const plotted of value) {
        if (typeof plotted === 'number')
          expect(plotted === 0 ? /bars|waterfall/.test(chart.form) : figures.has(plotted)).toBe(true);
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
    const { own } = splitReferences(chart.record, chart.data);
    const drawn = dataSeries(option).data.slice(0, own.length);
    expect(drawn.map(({ value }) => value)).toEqual(
      own.map(({ value, low, high }) => (value === null ? [low, high] : [0, value])),
    );
  },
);

/** The rectangles of a mark that are its bar: what ECharts would place by a scale is placed by the form itself. */
function barsOf(mark: FigureMark | ReferenceMark | SceneMark | undefined) {
  const shapes = mark !== undefined && 'shapes' in mark ? mark.shapes : [];
  return shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.shape] : []));
}

test.each([280, 444, 900])(
  'small multiples at %i px share one scale from zero, whatever their panels hold',
  (width) => {
    for (const chart of charts.filter(({ form }) => form === 'multiples')) {
      const { marks } = dataSeries(buildChartOption(chart, { ...view, width })).itemPayload;
      const perUnit = chart.data.flatMap(({ value }, index) => {
        const [bar] = barsOf(marks[index]);
        return value === null || bar === undefined || bar.width <= 1 ? [] : [bar.width / Math.abs(value)];
      });
      for (const each of perUnit) expect(each / (perUnit[0] ?? 1)).toBeCloseTo(1, 1);
    }
  },
);

test('a waterfall steps from part to part, and its difference lies between the sum and the stated total', () => {
  const data = dataSeries(buildChartOption(fixtureChart('waterfall'), view)).data.map(({ value }) => value);
  expect(data).toEqual([
    [0, 1.2e14],
    [1.2e14, 3e14],
    [3e14, 2.82e14],
    [0, 2.82e14],
    [0, 4e14],
    [2.82e14, 4e14],
  ]);
});

test('a point of a scatter is filled as the softer of its two figures, and the key explains that fill only', () => {
  expect(chartKinds(fixtureChart('scatter'))).toEqual(['vendor-reported', 'estimate', 'derived']);
});

test('a slope draws a range as a bar and joins both its ends', () => {
  const slope = fixtureChart('slope');
  const marks = dataSeries(buildChartOption(slope, view)).itemPayload.marks;
  const joins = marks.map((mark) =>
    'shapes' in mark ? mark.shapes.filter((shape) => shape.type === 'path' && shape.style.fill === 'none').length : 0,
  );
  expect(joins).toEqual([1, 1, 2, 2]);
  expect(barsOf(marks[3])[0]?.height).toBeGreaterThan(0);
});

test.each(named.filter(([, chart]) => chart.form === 'matrix'))(
  'the words of each cell of %s begin beside its sign, never beneath it',
  (_, chart) => {
    for (const width of [280, 330, 440, 444, 900]) {
      for (const mark of dataSeries(buildChartOption(chart, { ...view, width })).itemPayload.marks) {
        const shapes = 'shapes' in mark ? mark.shapes : [];
        const cell = shapes.find((shape) => shape.type === 'rect');
        const words = shapes.find((shape) => shape.type === 'text');
        expect((words?.y ?? 0) - (cell?.shape.y ?? 0)).toBeLessThan(15);
      }
    }
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
    if (logarithmic) expect(chart.form).toMatch(/ladder|line|dumbbell|slope|scatter/);
    if (logarithmic && chart.briefing !== 'x') expect(chart.measure).toMatch(/logarithmic/);
  }
});

test.each(named.filter(([, chart]) => chart.form === 'ladder'))(
  'the values of %s stand either all beside their marks or all above them',
  (_, chart) => {
    for (const width of [280, 330, 440, 444, 900]) {
      const { marks } = dataSeries(buildChartOption(chart, { ...view, width })).itemPayload;
      const lines = marks.flatMap((mark) => {
        const labels = 'form' in mark ? [mark.labels] : [];
        return labels.map((own) => own.find((shape) => shape.type === 'text')?.y);
      });
      expect(new Set(lines).size).toBe(1);
    }
  },
);

test('a ladder keeps its names beside its marks as long as narrower marks leave its values room', () => {
  const ladder = fixtureChart('ladder');
  const ranged: Chart = {
    ...ladder,
    data: ladder.data.map((datum) => ({ ...datum, label: 'A name of some length', text: '1 bn – 1,000 tn/day' })),
  };
  const option = buildChartOption(ranged, view);
  const names = option.series
    .filter(({ id }) => id === 'furniture')
    .flatMap((series): readonly (FigureMark | ReferenceMark | SceneMark)[] =>
      series.type === 'custom' ? series.itemPayload.marks : [],
    )
    .flatMap((mark) => ('shapes' in mark ? mark.shapes : []))
    .flatMap((shape) => (shape.type === 'text' && shape.style.text.startsWith('A name') ? [shape.y] : []));
  const rows = dataSeries(option).itemPayload.marks.flatMap((mark) => ('row' in mark ? [mark.row] : []));
  expect(names).toEqual(rows);
});

test('the line of a slope is blue from end to end where both ends rest on the claim, and nowhere else', () => {
  const slope = fixtureChart('slope');
  const strokes = (focus: string) =>
    dataSeries(buildChartOption(slope, { ...view, focus })).itemPayload.marks.map((mark) => {
      const shapes = 'shapes' in mark ? mark.shapes : [];
      const line = shapes.find((shape) => shape.type === 'path' && shape.style.fill === 'none');
      return line?.type === 'path' ? line.style.stroke === lightChart.focus : null;
    });
  expect(strokes('x_next')).toEqual([false, false, false, false]);
  const [from, to] = slope.data;
  if (from === undefined || to === undefined) throw new Error('The slope has no row.');
  const both: Chart = { ...slope, data: [{ ...from, claims: [...from.claims, 'x_next'] }, ...slope.data.slice(1)] };
  const lines = dataSeries(buildChartOption(both, { ...view, focus: 'x_next' })).itemPayload.marks.map((mark) =>
    JSON.stringify(mark).includes(`"stroke":"${lightChart.focus}","lineWidth":2`),
  );
  expect(lines).toEqual([true, true, false, false]);
});

test('where an outline names a term again, the name starts 8 px after its arrow', () => {
  const relation = fixtureChart('relation');
  const { marks } = dataSeries(buildChartOption(relation, { ...view, width: 200 })).itemPayload;
  for (const id of ['e_supply_demand', 'e_demand_supply']) {
    const mark = marks[relation.data.findIndex((datum) => datum.id === id)];
    const shapes = mark !== undefined && 'shapes' in mark ? mark.shapes : [];
    const head = shapes.find((shape) => shape.type === 'path' && shape.style.fill !== 'none');
    const name = shapes.findLast((shape) => shape.type === 'text');
    const tip = head?.type === 'path' ? Number(/^M([\d.]+)/.exec(head.shape.pathData)?.[1]) : Number.NaN;
    expect(name?.type === 'text' && name.style.align).toBe('left');
    expect(name?.type === 'text' && name.x - tip).toBeCloseTo(8);
  }
});
