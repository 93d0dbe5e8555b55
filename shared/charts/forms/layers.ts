import { type GraphLayout, layOutGraph, type Stretch } from '../graph-layout.ts';
import { type Box, type Point, pathShape, rectShape, type Shape } from '../scene.ts';
import { tidy } from '../tidy.ts';
import { edgePaint, type Graph, type GraphPicture, type GraphVerb, pad, termShapes } from './graph.ts';
import { padded, wordShapes } from './words.ts';

/** Terms in layers, the words of each edge on its line; null where the width has no room for them. */
export function drawLayers(graph: Graph): GraphPicture | null {
  const { view, terms, verbs } = graph;
  const layout = layOutGraph(
    terms.map(({ id }) => id),
    verbs,
    {
      node: (id, width) => padded(graph.termWords(id, width - 2 * pad.x), pad.x, pad.y),
      label: (id, width) => padded(graph.verbWords(id, width), 2, 1.5),
    },
    view.width - 2,
  );
  if (layout === null) return null;
  const pieces = new Map<string, { shapes: readonly Shape[]; ring: Box }>();
  for (const verb of verbs) {
    const edge = layout.edges.get(verb.id);
    if (edge === undefined) continue;
    const label = inset(edge.label);
    const stretches = edge.stretches.map(({ from, to }) => ({ from: insetPoint(from), to: insetPoint(to) }));
    const datum = graph.verbDatum(verb.id);
    const paint = edgePaint(datum, view);
    const words = graph.verbWords(verb.id, layout.labelWidth);
    const patch = { ...label, y: label.y + 1, height: label.height - 2 };
    const shapes = [
      pathShape(strokePath(stretches, layout.across), paint),
      arrowHead(stretches, verb, layout, paint.stroke),
      ...(layout.across ? [] : [rectShape(patch, { fill: view.theme.ground })]),
      ...wordShapes(words, label.x + label.width / 2, label.y, view.theme.ink2, datum, view),
    ];
    pieces.set(verb.id, { shapes, ring: label });
  }
  for (const { id } of terms) {
    const box = inset(layout.nodes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 });
    const words = graph.termWords(id, layout.nodeWidth - 2 * pad.x);
    pieces.set(`n_${id}`, { shapes: termShapes(words, box, graph.termDatum(id), view), ring: box });
  }
  return { height: Math.ceil(layout.height) + 5, pieces };
}

function strokePath(stretches: readonly Stretch[], across: boolean): string {
  return stretches
    .map(({ from: [x, y], to: [toX, toY] }, index) => {
      const start = index === 0 ? `M${tidy(x)} ${tidy(y)}` : '';
      const middleX = (x + toX) / 2;
      const middleY = (y + toY) / 2;
      const bends = across ? [middleX, y, middleX, toY] : [x, middleY, toX, middleY];
      return `${start}C${bends.map(tidy).join(' ')} ${tidy(toX)} ${tidy(toY)}`;
    })
    .join('');
}

/** An arrowhead where the author's edge ends, which is the start of a stretch laid out against the flow. */
function arrowHead(stretches: readonly Stretch[], verb: GraphVerb, layout: GraphLayout, fill: string): Shape {
  const target = layout.nodes.get(verb.to);
  const last = stretches.at(-1)?.to ?? [0, 0];
  const first = stretches[0]?.from ?? [0, 0];
  const atEnd = target !== undefined && touches(inset(target), last);
  const [x, y] = atEnd ? last : first;
  const back = atEnd ? -6 : 6;
  const points: readonly Point[] = layout.across
    ? [
        [x, y],
        [x + back, y - 3.5],
        [x + back, y + 3.5],
      ]
    : [
        [x, y],
        [x - 3.5, y + back],
        [x + 3.5, y + back],
      ];
  return pathShape(`M${points.map(([px, py]) => `${tidy(px)} ${tidy(py)}`).join('L')}Z`, { fill });
}

function touches(box: Box, [x, y]: Point): boolean {
  return x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
}

/** Keeps hairlines and rings inside the drawing. */
function inset(box: Box): Box {
  return { ...box, x: box.x + 1, y: box.y + 2 };
}

function insetPoint([x, y]: Point): Point {
  return [x + 1, y + 2];
}
