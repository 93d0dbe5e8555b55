import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { buildChartOption, chartHeight } from '../../shared/charts/build-chart-option.ts';
import { registerChartForms } from '../../shared/charts/custom-series.ts';
import { emptyWithoutMarkup } from './empty-without-markup.ts';

use([CustomChart, LineChart, GridComponent, SVGRenderer]);
registerChartForms(registerCustomSeries);

export { buildChartOption, chartHeight };

/** An ECharts instance that draws SVG into an element. The caller disposes it. */
export function startChart(element: HTMLElement, width: number, height: number): EChartsType {
  const chart = init(element, null, { renderer: 'svg', width, height });
  for (const each of [element, ...element.querySelectorAll('svg')]) emptyWithoutMarkup(each);
  return chart;
}
