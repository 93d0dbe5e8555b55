import { expect, test } from 'vitest';
import { minimumSize, windowPlace, windowStateSchema } from '../../electron/services/window-rules/window-bounds.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

test('a first window has the size of the design and is placed by the system', () => {
  expect(windowPlace(null, [screen])).toEqual({ width: 1440, height: 900, maximized: false });
});

test('a first window on a small screen fits it, down to the smallest size there is', () => {
  expect(windowPlace(null, [{ ...screen, width: 1280, height: 720 }])).toMatchObject({ width: 1280, height: 720 });
  expect(windowPlace(null, [{ ...screen, width: 640, height: 480 }])).toMatchObject(minimumSize);
});

test('a window opens where it was left, on either screen', () => {
  const saved = { x: 2000, y: 40, width: 1000, height: 800, maximized: true };
  expect(windowPlace(saved, [screen, second])).toEqual(saved);
});

test('a window that hung over an edge is moved in', () => {
  const saved = { x: 1500, y: -50, width: 1000, height: 800, maximized: false };
  expect(windowPlace(saved, [screen])).toEqual({ ...saved, x: 920, y: 0 });
});

test('a window whose screen has gone is placed by the system', () => {
  const saved = { x: 2000, y: 40, width: 1000, height: 800, maximized: false };
  expect(windowPlace(saved, [screen])).toEqual({ width: 1440, height: 900, maximized: false });
});

test('a window never gets smaller than the layout allows', () => {
  const saved = { x: 10, y: 10, width: 20, height: 20, maximized: false };
  expect(windowPlace(saved, [screen])).toMatchObject(minimumSize);
});

test('a state with a place that is no number is not one', () => {
  const place = { x: null, y: 0, width: 10, height: 10, maximized: false };
  expect(windowStateSchema.safeParse(place).success).toBe(false);
});
