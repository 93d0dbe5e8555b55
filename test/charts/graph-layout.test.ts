import { expect, test } from 'vitest';
import { type GraphLayout, layOutGraph } from '../../shared/charts/graph-layout.ts';

const edge = (from: string, to: string) => ({ id: `${from}_${to}`, from, to });

test('an edge that passes a layer by stays level beside the words of the edges it passes', () => {
  const layout = layOutGraph(
    ['models', 'scenarios', 'forms', 'use'],
    [edge('models', 'use'), edge('models', 'scenarios'), edge('scenarios', 'use'), edge('forms', 'use')],
    { node: () => ({ width: 80, height: 30 }), label: () => ({ width: 40, height: 40 }) },
    440,
  );
  const words = layout?.edges.get('forms_use')?.label ?? { x: 0, y: 0, width: 0, height: 0 };
  const level = layout?.edges
    .get('models_use')
    ?.stretches.filter(({ from, to }) => from[1] === to[1] && from[0] <= words.x && to[0] >= words.x + words.width);
  expect(level).toHaveLength(1);
});

const sized = { node: () => ({ width: 80, height: 30 }), label: () => ({ width: 40, height: 40 }) };

/** Where an edge starts and ends, as it is laid out. */
function endsOf(layout: GraphLayout | null, id: string) {
  const stretches = layout?.edges.get(id)?.stretches ?? [];
  return [stretches[0]?.from, stretches.at(-1)?.to];
}

test.each([
  ['left to right', 600, true],
  ['downwards', 200, false],
])('%s, an edge against the flow meets no other edge at either of its terms', (_, width, across) => {
  const layout = layOutGraph(
    ['use', 'models', 'applications'],
    [edge('use', 'models'), edge('models', 'applications'), edge('applications', 'use')],
    sized,
    width,
  );
  expect(layout?.across).toBe(across);
  const [atUse, atApplications] = endsOf(layout, 'applications_use');
  const distances = [
    [atUse, endsOf(layout, 'use_models')[0]],
    [atApplications, endsOf(layout, 'models_applications')[1]],
  ].map(([a = [0, 0], b = [0, 0]]) => Math.hypot(a[0] - b[0], a[1] - b[1]));
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
});

test('edges that all point one way still meet in the middle of a term', () => {
  const layout = layOutGraph(['a', 'b', 'c'], [edge('a', 'c'), edge('b', 'c')], sized, 200);
  const { x = 0, width = 0 } = layout?.nodes.get('c') ?? {};
  for (const id of ['a_c', 'b_c']) expect(endsOf(layout, id)[1]?.[0]).toBe(x + width / 2);
});
