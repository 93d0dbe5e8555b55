import { expect, test } from 'vitest';
import type { Block, Section } from '../../shared/briefing/briefing.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { FlowItem } from '../../shared/pack/flow.ts';
import { flowWithNotes } from '../../shared/pack/flow-with-notes.ts';

const block = (id: string, leads = false): FlowItem => {
  const paragraph: Block = { type: 'paragraph', id, children: [] };
  return { type: 'block', id: `text-${id}`, block: paragraph, leads };
};
const section: Section = { id: 's', number: 1, title: [], name: 'S', blocks: [], claims: [] };
const head: FlowItem = { type: 'section', id: 'head-section-s', section };
const figure: FlowItem = { type: 'figure', id: 'figure-x', chart: { id: 'x' } as Chart };

const ids = (items: ReturnType<typeof flowWithNotes>) =>
  items.map((item) => (item.type === 'notes' ? item.after.join('+') : item.id));

test('notes stand between their paragraph and its chart, and the paragraph says so', () => {
  const items = flowWithNotes([head, block('p1'), figure, block('p2')], new Set(['p1']));
  expect(ids(items)).toEqual(['head-section-s', 'text-p1', 'p1', 'figure-x', 'text-p2']);
  expect(items[1]).toMatchObject({ leads: false, noted: true });
  expect(items[4]).toMatchObject({ noted: false });
});

test('notes on a title and on a lead-in wait until what these lead into has been said', () => {
  const items = flowWithNotes([head, block('p1', true), block('list'), figure], new Set(['section-1', 'p1']));
  // A title's notes would part it from its text.
  expect(ids(items)).toEqual(['head-section-s', 'text-p1', 'text-list', 'section-1+p1', 'figure-x']);
});

test('without notes a flow is as it was', () => {
  const flow = [head, block('p1'), figure];
  expect(flowWithNotes(flow, new Set())).toMatchObject(flow);
});
