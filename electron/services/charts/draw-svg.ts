import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { buildChartOption, type ChartView, chartHeight } from '../../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../../shared/charts/chart.ts';
import { registerChartForms } from '../../../shared/charts/custom-series.ts';
import { escapeXml } from '../../../shared/charts/escape-xml.ts';

use([CustomChart, LineChart, GridComponent, SVGRenderer]);
registerChartForms(registerCustomSeries);

/**
 * Draws a chart as SVG text by ECharts' server-side rendering: the same option as on screen, without a DOM. The
 * drawing carries the chart's title, text alternative and caption.
 */
export function drawSvg(chart: Chart, view: ChartView): string {
  return drawBare(chart, view).replace(/^<svg[^>]*>/, (start) => `${start}${svgWords(chart)}`);
}

/** The same drawing without any words about it, to stand in another. */
export function drawBare(chart: Chart, view: ChartView): string {
  const height = chartHeight(chart, view.width);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: view.width, height });
  try {
    drawing.setOption(buildChartOption(chart, view));
    return drawing.renderToSVGString();
  } finally {
    // A chart that is not disposed keeps Node's process alive.
    drawing.dispose();
  }
}

/** What an SVG says of itself: the chart's title, its text alternative and its caption. */
export function svgWords({ title, alt, caption }: Chart): string {
  return `<title>${escapeXml(title)}</title><desc>${escapeXml(`${alt} ${caption}`)}</desc>`;
}
