import type { Chart } from '../chart.ts';
import type { ChartView, Drawing } from '../drawing.ts';
import { drawGraph } from './graph.ts';

/** A decision from its question to its outcomes, with the condition on each branch. */
export function drawTree(chart: Chart, view: ChartView): Drawing {
  const { record } = chart;
  if (record.form !== 'tree') throw new TypeError(`${chart.id} is no tree.`);
  const verbs = record.nodes.flatMap(({ id, branches }) =>
    branches.map(({ to, when }) => ({ id: `b_${id}_${to}`, from: id, to, label: when })),
  );
  return drawGraph(chart, view, record.nodes, verbs);
}
