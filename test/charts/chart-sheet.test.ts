import { expect, test } from 'vitest';
import { chartSheet } from '../../shared/charts/chart-sheet.ts';
import { lightChart } from '../../shared/charts/chart-theme.ts';
import { textWidth } from '../../shared/charts/text-width.ts';
import { bundledCharts } from './bundled-charts.ts';

test('a picture carries title, measure, source and caveat within its edges, and leaves the drawing its room', async () => {
  for (const chart of await bundledCharts()) {
    const sheet = chartSheet(chart, 900, 300, lightChart);
    const texts = sheet.shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []));
    const words = texts.map(({ style }) => style.text).join(' ');
    for (const said of [chart.title, chart.measure, chart.caption, chart.note ?? '']) {
      expect(words.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
    }
    const { y, width } = sheet.drawing;
    expect(sheet.drawing.x + width).toBeLessThan(sheet.width);
    for (const { x, y: middle, style } of texts) {
      expect(x + textWidth(style.text, style.fontSize)).toBeLessThanOrEqual(sheet.width);
      expect(middle).toBeLessThan(sheet.height);
      expect(middle < y || middle > y + 300).toBe(true);
    }
  }
});
