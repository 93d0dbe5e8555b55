import type { Chart, Datum } from '../chart.ts';
import { type ChartView, type Drawing, isFocused, ringShape, sceneDrawing } from '../drawing.ts';
import type { GraphEdge } from '../graph-layout.ts';
import { type Box, type Paint, rectShape, type Shape } from '../scene.ts';
import { drawLayers } from './layers.ts';
import { drawOutline } from './outline.ts';
import { setWords, termStyle, verbStyle, type Words, wordShapes } from './words.ts';

export interface GraphTerm {
  readonly id: string;
  readonly label: string;
}
export interface GraphVerb extends GraphEdge {
  readonly label: string;
}

/** A relation or a tree with its data looked up, ready to lay out. */
export interface Graph {
  readonly view: ChartView;
  readonly terms: readonly GraphTerm[];
  readonly verbs: readonly GraphVerb[];
  /** The datum of a term or an edge; null where no claim stands behind it. */
  readonly termDatum: (id: string) => Datum | null;
  readonly verbDatum: (id: string) => Datum | null;
  readonly termWords: (id: string, width: number) => Words;
  readonly verbWords: (id: string, width: number) => Words;
}

/** What a layout draws: for each term and edge its shapes, and where the cursor's ring goes. */
export interface GraphPicture {
  readonly height: number;
  readonly pieces: ReadonlyMap<string, { readonly shapes: readonly Shape[]; readonly ring: Box }>;
}

/** The space in px between a term's words and its box. */
export const pad = { x: 7, y: 5 } as const;

/** Draws terms in boxes and what joins them: in layers where the width allows, else as an indented outline. */
export function drawGraph(
  chart: Chart,
  view: ChartView,
  terms: readonly GraphTerm[],
  verbs: readonly GraphVerb[],
): Drawing {
  const data = new Map(chart.data.map((datum) => [datum.id, datum]));
  const termLabels = new Map(terms.map(({ id, label }) => [id, label]));
  const verbLabels = new Map(verbs.map(({ id, label }) => [id, label]));
  const termDatum = (id: string) => data.get(`n_${id}`) ?? null;
  const verbDatum = (id: string) => data.get(id) ?? null;
  const graph: Graph = {
    view,
    terms,
    verbs,
    termDatum,
    verbDatum,
    termWords: remembered((id, width) => setWords(termLabels.get(id) ?? id, termDatum(id), width, termStyle)),
    verbWords: remembered((id, width) => setWords(verbLabels.get(id) ?? id, verbDatum(id), width, verbStyle)),
  };
  const { height, pieces } = drawLayers(graph) ?? drawOutline(graph);
  const plain = [...pieces].flatMap(([id, { shapes }]) => (data.has(id) ? [] : shapes));
  return sceneDrawing(
    view,
    height,
    plain,
    chart.data.map((datum) => {
      const piece = pieces.get(datum.id);
      const ring = datum.id === view.cursor && piece !== undefined ? [ringShape(piece.ring, view.theme)] : [];
      return { shapes: [...(piece?.shapes ?? []), ...ring], datum: { name: datum.label, value: [] } };
    }),
  );
}

/** Words are measured at many widths while a layout is sought, and often at the same one. */
function remembered(set: (id: string, width: number) => Words): (id: string, width: number) => Words {
  const known = new Map<string, Words>();
  return (id, width) => {
    const key = `${width} ${id}`;
    const words = known.get(key) ?? set(id, width);
    known.set(key, words);
    return words;
  };
}

/** A term in its box. */
export function termShapes(words: Words, box: Box, datum: Datum | null, view: ChartView): readonly Shape[] {
  const { theme } = view;
  const paint: Paint =
    datum !== null && isFocused(datum, view)
      ? { fill: theme.focusWash, stroke: theme.focusInk, lineWidth: 1.25 }
      : { fill: theme.ground, stroke: datum === null ? theme.rule2 : theme.rule3, lineWidth: 1 };
  const top = box.y + (box.height - words.height) / 2;
  return [rectShape(box, paint), ...wordShapes(words, box.x + box.width / 2, top, theme.ink, datum, view)];
}

/** How an edge is stroked. */
export function edgePaint(datum: Datum | null, view: ChartView): Paint & { readonly stroke: string } {
  const focused = datum !== null && isFocused(datum, view);
  return { fill: 'none', stroke: focused ? view.theme.focus : view.theme.g2, lineWidth: focused ? 2 : 1.25 };
}
