import { expect, test } from 'vitest';
import { leaderPath } from '../../renderer/reading/leader-path.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const frame = box(0, 44, 1440, 874);
const galley = box(212, 80, 948, 874);
const side = box(948, 44, 1440, 874);
const drawer = box(60, 500, 900, 874);

test('beside a panel the leader runs level from under the mark to the panel’s edge', () => {
  const { line, head } = leaderPath(box(400, 300, 600, 325), galley, side, frame);
  expect(line).toBe('M599 281L605 286H948');
  expect(head.startsWith('M948 279')).toBe(true);
});

test('above a drawer the leader turns down in the right margin', () => {
  const { line } = leaderPath(box(200, 200, 400, 225), box(60, 80, 900, 500), drawer, frame);
  expect(line).toBe('M399 181L405 186H856V456');
});

test('a claim that has scrolled away leaves the arrowhead at the panel’s nearer end', () => {
  const above = leaderPath(box(400, 10, 600, 35), galley, side, frame);
  const below = leaderPath(box(400, 900, 600, 925), galley, side, frame);
  expect([above.line, below.line]).toEqual(['', '']);
  expect(above.head).toBe('M948 47L955 54L948 61Z');
  expect(below.head).toBe('M948 805L955 812L948 819Z');
});

test('the leader is broken where it would cross a finding in the margin, level or on its way down', () => {
  const end = box(400, 300, 600, 325);
  const beside = leaderPath(end, galley, side, frame, [box(700, 322, 708, 337), box(712, 322, 750, 337)]);
  expect(beside.line).toBe('M599 281L605 286H697M753 286H948');
  const above = leaderPath(end, galley, side, frame, [box(700, 340, 750, 355)]);
  expect(above.line).toBe('M599 281L605 286H948');
  const down = leaderPath(box(200, 200, 400, 225), box(60, 80, 900, 500), drawer, frame, [box(840, 300, 880, 315)]);
  expect(down.line).toBe('M399 181L405 186H856V253M856 274V456');
});
