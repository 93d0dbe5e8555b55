import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { buildChartOption, type ChartView, chartHeight } from '../../../shared/charts/build-chart-option.ts';
import type { Chart } from '../../../shared/charts/chart.ts';
import { registerChartForms } from '../../../shared/charts/custom-series.ts';

use([CustomChart, LineChart, GridComponent, SVGRenderer]);
registerChartForms(registerCustomSeries);

/**
 * Draws a chart as SVG text by ECharts' server-side rendering: the same option as on screen, without a DOM. The
 * drawing carries the chart's title, text alternative and caption.
 */
export function drawSvg(chart: Chart, view: ChartView): string {
  const height = chartHeight(chart, view.width);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: view.width, height });
  try {
    drawing.setOption(buildChartOption(chart, view));
    const words = `<title>${escapeXml(chart.title)}</title><desc>${escapeXml(`${chart.alt} ${chart.caption}`)}</desc>`;
    return drawing.renderToSVGString().replace(/^<svg[^>]*>/, (start) => `${start}${words}`);
  } finally {
    // A chart that is not disposed keeps Node's process alive.
    drawing.dispose();
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
