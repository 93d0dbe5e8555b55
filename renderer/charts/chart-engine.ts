import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { registerChartForms } from '../../shared/charts/custom-series.ts';

use([CustomChart, LineChart, GridComponent, SVGRenderer]);
registerChartForms(registerCustomSeries);

/** An ECharts instance that draws SVG into an element. The caller disposes it. */
export function startChart(element: HTMLElement, width: number, height: number): EChartsType {
  return init(element, null, { renderer: 'svg', width, height });
}
