import { expect, test } from 'vitest';
import { layOutGraph } from '../../shared/charts/graph-layout.ts';

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
