import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPages, type Setting } from '../../shared/pack/fill-pages.ts';

const text = (id: string, height: number, leads = false): Setting => ({ id, type: 'text', height, leads });
const head = (id: string): Setting => ({ id, type: 'head', height: 40, leads: true });
const figure = (id: string, height: number): Setting => ({ id, type: 'figure', height, leads: false });
const column = { height: 900, used: 0, line: 20 };

test('a figure that fits stands where it was asked for', () => {
  expect(fillPages([text('a', 200), figure('A', 300), text('b', 200)], column)).toEqual(['a', 'A', 'b']);
});

test('text runs on ahead of a figure that does not fit, which then opens the next page', () => {
  const items = [text('a', 700), figure('A', 300), text('b', 160), text('c', 300)];
  expect(fillPages(items, column)).toEqual(['a', 'b', 'A', 'c']);
});

test('a foot of a line or two stays empty rather than begin a paragraph there', () => {
  const items = [text('a', 860), figure('A', 300), text('b', 160)];
  expect(fillPages(items, column)).toEqual(['a', 'A', 'b']);
});

test('a section does not begin at the foot of a page while a figure waits', () => {
  const items = [text('a', 780), figure('A', 300), head('H'), text('b', 160)];
  expect(fillPages(items, column)).toEqual(['a', 'A', 'H', 'b']);
});

test('no figure comes between a head and its text, or a lead-in and its list', () => {
  const items = [text('a', 640), figure('A', 300), head('H'), text('b', 400), text('c', 500, true), text('d', 60)];
  const order = fillPages(items, column);
  expect(order[order.indexOf('H') + 1]).toBe('b');
  expect(order[order.indexOf('c') + 1]).toBe('d');
});

test('a figure higher than a page is set all the same', () => {
  expect(fillPages([text('a', 100), figure('A', 2000), text('b', 100)], { ...column, height: 300 })).toContain('A');
});

test('whatever the heights, everything is set once, and text and figures each keep their order', () => {
  const setting = fc.record({
    type: fc.constantFrom<Setting['type']>('text', 'table', 'head', 'figure'),
    height: fc.integer({ min: 1, max: 2000 }),
    leads: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(setting, { maxLength: 40 }), fc.integer({ min: 0, max: 900 }), (settings, used) => {
      const items = settings.map((item, index) => ({ ...item, id: String(index) }));
      const order = fillPages(items, { ...column, used });
      const kind = (figures: boolean) => (id: string) => (items[Number(id)]?.type === 'figure') === figures;
      const ids = items.map((item) => item.id);
      expect(order.toSorted()).toEqual(ids.toSorted());
      for (const figures of [true, false]) expect(order.filter(kind(figures))).toEqual(ids.filter(kind(figures)));
    }),
  );
});
