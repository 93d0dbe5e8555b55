import type { GraphEdge } from './graph-layout.ts';

/** An edge between layers, pointing with the flow; `reversed` where the author's arrow points against it. */
export interface Link extends GraphEdge {
  readonly reversed: boolean;
  readonly fromLayer: number;
  readonly toLayer: number;
}

/** A part of a graph that nothing joins to the rest. */
export interface GraphPart {
  readonly layers: readonly (readonly string[])[];
  readonly links: readonly Link[];
}

/**
 * Splits a graph into its connected parts and each part into layers, so that edges run from a layer to a later one. An
 * edge that would close a circle is laid out against its arrow. A source stands right before what it first leads to.
 */
export function layerGraph(ids: readonly string[], edges: readonly GraphEdge[]): readonly GraphPart[] {
  return connectedParts(ids, edges).map((part) => {
    const own = edges.filter(({ from }) => part.includes(from));
    const forward = withoutCircles(part, own);
    const layer = longestPaths(part, forward);
    for (const id of part) {
      const targets = forward.filter(({ from }) => from === id).map(({ to }) => layer.get(to) ?? 0);
      const isSource = !forward.some(({ to }) => to === id);
      if (isSource && targets.length > 0) layer.set(id, Math.min(...targets) - 1);
    }
    const depth = Math.max(...part.map((id) => layer.get(id) ?? 0)) + 1;
    return {
      layers: Array.from({ length: depth }, (_, index) => part.filter((id) => layer.get(id) === index)),
      links: forward.map((edge) => ({
        ...edge,
        fromLayer: layer.get(edge.from) ?? 0,
        toLayer: layer.get(edge.to) ?? 0,
      })),
    };
  });
}

function connectedParts(ids: readonly string[], edges: readonly GraphEdge[]): readonly (readonly string[])[] {
  const part = new Map(ids.map((id, index) => [id, index]));
  const partOf = (id: string) => part.get(id) ?? -1;
  for (const { from, to } of edges) {
    const [kept, merged] = [Math.min(partOf(from), partOf(to)), Math.max(partOf(from), partOf(to))];
    for (const id of ids) if (partOf(id) === merged) part.set(id, kept);
  }
  return [...new Set(ids.map(partOf))].map((index) => ids.filter((id) => partOf(id) === index));
}

/** The edges, with each one that leads back to where a walk came from turned round. */
function withoutCircles(
  ids: readonly string[],
  edges: readonly GraphEdge[],
): readonly (GraphEdge & Pick<Link, 'reversed'>)[] {
  const state = new Map<string, 'walking' | 'done'>();
  const turned = new Set<GraphEdge>();
  const walk = (id: string) => {
    state.set(id, 'walking');
    for (const edge of edges) {
      if (edge.from !== id) continue;
      if (state.get(edge.to) === 'walking') turned.add(edge);
      else if (!state.has(edge.to)) walk(edge.to);
    }
    state.set(id, 'done');
  };
  for (const id of ids) if (!state.has(id)) walk(id);
  return edges.map((edge) =>
    turned.has(edge) ? { ...edge, from: edge.to, to: edge.from, reversed: true } : { ...edge, reversed: false },
  );
}

function longestPaths(ids: readonly string[], edges: readonly GraphEdge[]): Map<string, number> {
  const layer = new Map(ids.map((id) => [id, 0]));
  for (let pass = 0; pass < ids.length; pass++) {
    for (const { from, to } of edges) layer.set(to, Math.max(layer.get(to) ?? 0, (layer.get(from) ?? 0) + 1));
  }
  return layer;
}
