import { chartHeight } from '../../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../../shared/charts/chart.ts';
import { chartSheet, drawingWidth } from '../../../shared/charts/chart-sheet.ts';
import { type ChartTheme, printChart } from '../../../shared/charts/chart-theme.ts';
import { shapeSvg } from '../../../shared/charts/shape-svg.ts';
import { drawBare, svgWords } from './draw-svg.ts';

const width = 900;

/**
 * Our faces where they are installed, else those that every system has in about their width: the words were measured in
 * ours. Latin faces stand before Chinese ones, which would set Latin words too.
 */
const elsewhere: ChartTheme = {
  ...printChart,
  sans: 'Archivo, Archivo Variable, Helvetica Neue, Arial, Liberation Sans, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif',
  mono: 'Commit Mono, SF Mono, Menlo, Consolas, Liberation Mono, Noto Sans SC, PingFang SC, Microsoft YaHei, monospace',
};

/**
 * A chart as an SVG file to put somewhere else: title, measure, drawing, key, source line and caveat on white, with real
 * text, and for who can't see it the title and the text alternative. The same chart gives the same bytes.
 */
export function sheetSvg(chart: Chart): string {
  const inner = drawingWidth(width);
  const sheet = chartSheet(chart, width, chartHeight(chart, inner), elsewhere);
  const { x, y } = sheet.drawing;
  const size = `width="${width}" height="${sheet.height}" viewBox="0 0 ${width} ${sheet.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">${svgWords(chart)}`,
    ...sheet.shapes.map(shapeSvg),
    `<g transform="translate(${x} ${y})">${plainDrawing(chart, inner)}</g>`,
    '</svg>',
  ].join('\n');
}

/**
 * What ECharts draws, without its frame, its classes for hovering and the numbers it counts its drawings by. Text is
 * centred by a shift: some programs know no baselines.
 */
function plainDrawing(chart: Chart, inner: number): string {
  return drawBare(chart, { focus: null, cursor: null, theme: elsewhere, width: inner, print: true })
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_[a-z_]+|class|pointer-events)="[^"]*"/g, '')
    .replace(/dominant-baseline="central"/g, 'dy="0.35em"')
    .replace(/\bzr\d+-/g, `${chart.id}-`)
    .trim();
}
