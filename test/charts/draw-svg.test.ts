import { expect, test } from 'vitest';
import { drawSvg } from '../../electron/services/charts/draw-svg.ts';
import type { ChartView } from '../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import { printChart } from '../../shared/charts/chart-theme.ts';
import { type Box, overlaps } from '../../shared/charts/scene.ts';
import { textWidth } from '../../shared/charts/text-width.ts';
import { bundledCharts } from './bundled-charts.ts';
import { fixtureChart, forms } from './fixture-charts.ts';
import { stressCharts } from './stress-charts.ts';

const view: ChartView = { focus: null, cursor: null, theme: printChart, width: 440, print: true };
const charts: readonly Chart[] = [...forms.map(fixtureChart), ...stressCharts, ...(await bundledCharts())];
const named = charts.map((chart) => [chart.id, chart] as const);

interface Text {
  readonly words: string;
  readonly box: Box;
}

/** The texts of a drawing, with the boxes they are set in. */
function textsOf(svg: string): readonly Text[] {
  const pattern =
    /<text[^>]*text-anchor="(\w+)"[^>]*font-size:([\d.]+)px;font-family:([^,;]*)[^>]*translate\(([-\d.]+) ([-\d.]+)\)[^>]*>([^<]*)</g;
  return [...svg.matchAll(pattern)].map(([, anchor, size, family, x, y, escaped = '']) => {
    const words = escaped.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    const width = textWidth(words, Number(size), family === 'Commit Mono' ? 'mono' : 'sans');
    const before = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
    return { words, box: { x: Number(x) - before, y: Number(y) - 5, width, height: 10 } };
  });
}

test.each(named)('%s is drawn in Node with its words and its claims’ numbers', (_, chart) => {
  const svg = drawSvg(chart, view);
  const texts = textsOf(svg).map(({ words }) => words.toLowerCase());
  // A line may end within a Chinese phrase.
  const text = `${texts.join(' ')} ${texts.join('')}`;
  for (const datum of chart.data) {
    expect(text).toContain(datum.numbers[0]?.toLowerCase());
    // A list of cells says yes by its sign alone, a table of places is numbered without "No.", and crowded points of a
    // scatter leave their figures to its axes.
    const words =
      datum.text === 'Yes' || /rank|scatter/.test(chart.form) ? [] : datum.text.toLowerCase().split(/[ ,-]+/);
    for (const word of words) expect(text).toContain(word);
  }
  expect(svg).toContain('<title>');
  expect(svg).not.toMatch(/NaN|undefined|Infinity|<image|href|<script|<pattern/);
  expect(svg.match(/<(path|circle|rect)/g)?.length).toBeGreaterThan(2);
});

test.each(named)(
  'no words of %s run into each other or out of the drawing, at any width it is shown at',
  (_, chart) => {
    for (const width of [280, 330, 400, 440, 444, 900]) {
      const svg = drawSvg(chart, { ...view, width });
      const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
      const texts = textsOf(svg);
      for (const [index, { words, box }] of texts.entries()) {
        const outside = box.x < -3 || box.x + box.width > width + 3 || box.y < -2 || box.y + box.height > height + 2;
        expect(outside ? `${words} leaves the drawing at ${width} px` : '').toBe('');
        for (const other of texts.slice(index + 1)) {
          const touching = overlaps(box, other.box, -2) ? `${words} / ${other.words} at ${width} px` : '';
          expect(touching).toBe('');
        }
      }
    }
  },
);

test('kinds are told apart by shape, without colour', () => {
  const bars = drawSvg(fixtureChart('bars'), view);
  expect(bars).toContain('stroke-dasharray="3,2"');
  expect(bars).toContain('stroke-dasharray="1,2"');
  expect([...bars.matchAll(/ d="(M[^"]*ZM[^"]*)"/g)].length).toBe(2);
});
