import type { Chart } from '../chart.ts';
import type { ChartView, Drawing } from '../drawing.ts';
import { drawGraph } from './graph.ts';

/** Named things, and what one does to another. */
export function drawRelation(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'relation') throw new TypeError(`${chart.id} is no relation.`);
  const verbs = record.edges.map(({ from, to, label }) => ({ id: `e_${from}_${to}`, from, to, label }));
  return drawGraph(chart, view, record.nodes, verbs);
}
