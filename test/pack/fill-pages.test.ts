import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPages } from '../../shared/pack/fill-pages.ts';
import type { Break, Setting } from '../../shared/pack/set-in-column.ts';

/** After each line of 20 px but the first and the last. */
const lines = (height: number): readonly Break[] =>
  Array.from({ length: Math.max(0, height / 20 - 3) }, (_, more) => ({ end: (more + 2) * 20, start: (more + 2) * 20 }));
const text = (id: string, height: number, leads?: Setting['leads']): Setting => {
  return { id, type: 'text', height, space: 0, leads, breaks: lines(height) };
};
const head = (id: string): Setting => ({ id, type: 'head', height: 40, space: 0, leads: 'page' });
const figure = (id: string, height: number): Setting => ({ id, type: 'figure', height, space: 0 });
const column = { height: 900, used: 0 };

test('a figure that fits stands where it was asked for', () => {
  expect(fillPages([text('a', 200), figure('A', 300), text('b', 200)], column)).toEqual(['a', 'A', 'b']);
});

test('text runs on ahead of a figure that does not fit, which then opens the next page', () => {
  const items = [text('a', 700), figure('A', 300), text('b', 180), text('c', 300)];
  expect(fillPages(items, column)).toEqual(['a', 'b', 'A', 'c']);
});

test('a smaller figure takes the room that a larger one before it leaves', () => {
  const items = [text('a', 500), figure('A', 500), figure('B', 300), text('b', 90), text('c', 300)];
  expect(fillPages(items, column)).toEqual(['a', 'B', 'b', 'A', 'c']);
});

test('figures after the last words fill pages as well as they can', () => {
  const items = [text('a', 800), figure('A', 500), figure('B', 500), figure('C', 300)];
  expect(fillPages(items, column)).toEqual(['a', 'A', 'C', 'B']);
});

test('a figure that fits waits where that spares a gap', () => {
  const table: Setting = { id: 'T', type: 'table', height: 260, space: 0 };
  // A at once would leave 200 px, which neither B nor the table could take.
  expect(fillPages([text('a', 400), figure('A', 300), figure('B', 450), table], column)).toEqual(['a', 'B', 'A', 'T']);
});

test('a foot of a line stays empty rather than begin a paragraph there', () => {
  const items = [text('a', 870), figure('A', 300), text('b', 160)];
  expect(fillPages(items, column)).toEqual(['a', 'A', 'b']);
});

test('a section begins at the foot of a page with two lines of its text or not at all while a figure waits', () => {
  const items = [text('a', 830), figure('A', 300), head('H'), text('b', 160)];
  expect(fillPages(items, column)).toEqual(['a', 'A', 'H', 'b']);
});

test('a section that goes over to the next page with its text leaves room there for less', () => {
  const items = [text('a', 830), head('H'), text('b', 400), figure('A', 480), text('c', 300)];
  expect(fillPages(items, column)).toEqual(['a', 'H', 'b', 'c', 'A']);
});

test('a table begins on the page where its head and two rows fit, and goes on over the next', () => {
  const table = (id: string, breaks: readonly Break[] = []): Setting => {
    return { id, type: 'table', height: 400, space: 0, breaks, again: 30 };
  };
  const whole = [text('a', 700), table('T'), figure('A', 500), text('b', 200)];
  expect(fillPages(whole, column)).toEqual(['a', 'T', 'A', 'b']);
  // The head of 30 px and four rows of 37 stand on the first page; the head again and six rows on the next.
  const rows = [2, 3, 4, 5, 6, 7, 8].map((row) => ({ end: 30 + row * 37, start: 30 + row * 37 }));
  const split = (next: number) =>
    fillPages([text('a', 700), table('T', rows), figure('A', next), text('b', 200)], column);
  expect(split(649)).toEqual(['a', 'T', 'b', 'A']);
  expect(split(648)).toEqual(['a', 'T', 'A', 'b']);
  const tooLow = [text('a', 850), figure('A', 100), table('T', rows)];
  expect(fillPages(tooLow, column)).toEqual(['a', 'A', 'T']);
});

test('a table over three pages leaves on the third what its head and the rest take', () => {
  const rows = Array.from({ length: 37 }, (_, row) => ({ end: 110 + row * 40, start: 110 + row * 40 }));
  const table: Setting = { id: 'T', type: 'table', height: 1630, space: 0, breaks: rows, again: 30 };
  // Of 40 rows 4 stand on the first page, 21 on the second and 15 with the head on the third: 630 px.
  const order = (next: number) => fillPages([text('a', 700), table, figure('A', next), text('b', 60)], column);
  expect(order(270)).toEqual(['a', 'T', 'A', 'b']);
  expect(order(271)).toEqual(['a', 'T', 'b', 'A']);
});

test('a list parts between its items, whose space falls away at the top of a page', () => {
  const list: Setting = {
    ...text('l', 300),
    breaks: [
      { end: 100, start: 110 },
      { end: 200, start: 210 },
    ],
  };
  const order = (next: number) => fillPages([text('a', 700), list, figure('A', next), text('b', 60)], column);
  expect(order(810)).toEqual(['a', 'l', 'A', 'b']);
  expect(order(811)).toEqual(['a', 'l', 'b', 'A']);
});

test('a figure with notes under it stands where it fits itself, and its notes run on', () => {
  const noted: Setting = {
    ...figure('A', 500),
    breaks: [
      { end: 340, start: 340 },
      { end: 360, start: 360 },
    ],
  };
  const order = (next: number) =>
    fillPages([text('a', 540), noted, text('b', 700), figure('B', next), text('c', 300)], column);
  expect(order(60)).toEqual(['a', 'A', 'b', 'B', 'c']);
  expect(order(61)).toEqual(['a', 'A', 'b', 'c', 'B']);
});

test('a lead-in of four lines or more may leave two on its page, and takes two to what it leads into', () => {
  const items = [text('a', 800), text('lead', 120, 'page'), text('b', 200), figure('A', 660), text('c', 100)];
  // Of the lead-in's 120 px 80 stand on the first page.
  expect(fillPages(items, column)).toEqual(['a', 'lead', 'b', 'A', 'c']);
});

test('a lead-in that would fit goes over whole with what it leads into, but not with the notes on it', () => {
  const notes: Setting = { id: 'N', type: 'text', height: 80, space: 0 };
  const order = (leads: Setting['leads'], next: number) =>
    fillPages([text('a', 720), text('lead', 120, leads), notes, figure('A', next), text('c', 100)], column);
  expect(order('page', 700)).toEqual(['a', 'lead', 'N', 'A', 'c']);
  expect(order('page', 701)).toEqual(['a', 'lead', 'N', 'c', 'A']);
  expect(order('order', 820)).toEqual(['a', 'lead', 'N', 'A', 'c']);
  expect(order('order', 821)).toEqual(['a', 'lead', 'N', 'c', 'A']);
});

test('a lead-in stays with what it leads into', () => {
  const items = [text('a', 860), figure('A', 300), text('lead', 40, 'page'), text('b', 160)];
  expect(fillPages(items, column)).toEqual(['a', 'A', 'lead', 'b']);
});

test('the space above falls away at the top of a page and counts at its foot', () => {
  const spaced = (setting: Setting): Setting => ({ ...setting, height: setting.height + 15, space: 15 });
  const fitting = [text('a', 500), spaced(figure('A', 900)), text('b', 100)];
  expect(fillPages(fitting, { ...column, height: 900 })).toEqual(['a', 'b', 'A']);
  const beginning = [text('a', 850), spaced(figure('A', 300)), spaced(text('b', 160))];
  expect(fillPages(beginning, column)).toEqual(['a', 'A', 'b']);
});

test('a paragraph of three lines is not parted', () => {
  const items = [text('a', 860), text('b', 60), figure('A', 850), text('c', 100)];
  expect(fillPages(items, column)).toEqual(['a', 'b', 'c', 'A']);
});

test('no figure comes between a head and its text, or a lead-in and its list', () => {
  const items = [text('a', 640), figure('A', 300), head('H'), text('b', 400), text('c', 500, 'page'), text('d', 60)];
  const order = fillPages(items, column);
  expect(order[order.indexOf('H') + 1]).toBe('b');
  expect(order[order.indexOf('c') + 1]).toBe('d');
});

test('a figure higher than a page is set all the same', () => {
  expect(fillPages([text('a', 100), figure('A', 2000), text('b', 100)], { ...column, height: 300 })).toContain('A');
});

test('whatever the heights, everything is set once, text keeps its order, and no figure comes before its text', () => {
  const setting = fc.record({
    type: fc.constantFrom<Setting['type']>('text', 'table', 'head', 'figure'),
    height: fc.integer({ min: 1, max: 2000 }),
    space: fc.integer({ min: 0, max: 20 }),
    leads: fc.constantFrom<Setting['leads']>(undefined, 'order', 'page'),
  });
  fc.assert(
    fc.property(fc.array(setting, { maxLength: 40 }), fc.integer({ min: 0, max: 900 }), (settings, used) => {
      const items = settings.map((item, index) => ({ ...item, id: String(index) }));
      const order = fillPages(items, { ...column, used });
      const ids = items.map((item) => item.id);
      expect(order.toSorted()).toEqual(ids.toSorted());
      const isText = (id: string) => items[Number(id)]?.type !== 'figure';
      expect(order.filter(isText)).toEqual(ids.filter(isText));
      for (const [place, id] of order.entries()) {
        if (isText(id)) continue;
        const own = ids.slice(0, Number(id)).findLast(isText);
        if (own !== undefined) expect(order.indexOf(own)).toBeLessThan(place);
      }
    }),
  );
});
