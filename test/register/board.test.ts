import { expect, test } from 'vitest';
import { boardOf, ordered, panelOf, panelsIn } from '../../shared/register/board.ts';
import { findingOn, listed, registerOf } from './register-of.ts';

const price = { subject: 'Opus', metric: 'output price', unit: 'USD/Mtoken', kind: 'price' } as const;
const tokens = { subject: 'China', metric: 'daily tokens', unit: 'tokens/day' } as const;

const claims = [
  listed('a_tokens', { ...tokens, number: 'A01', value: 120e12, asOf: '2026-05' }),
  listed('b_tokens', { ...tokens, number: 'B01', value: 180e12, asOf: '2026-06', scope: 'all models' }),
  listed('b_price', { ...price, number: 'B02', value: 25 }),
  listed('c_price', { ...price, number: 'C01', value: 75 }),
  listed('c_ratio', { number: 'C02', subject: 'Opus', metric: 'price, against V3.2', value: 170, unit: '×' }),
  listed('c_growth', { number: 'C03', subject: 'AI apps', metric: 'growth', value: 340, unit: '%' }),
  listed('d_says', { number: 'D01', subject: 'AI apps', metric: 'place' }),
  listed('d_alone', { number: 'D02', value: 5, unit: 'firms' }),
];

const conflict = findingOn(['c_price', 'b_price'], 'conflicts');
const difference = findingOn(['b_tokens', 'a_tokens'], 'differs');
const sum = { left: 'US$25 ÷ US$0.42', stated: '170', expected: '60' };
const result = findingOn(['c_ratio', 'b_price'], 'conflicts', {
  check: 'authored',
  message: 'At US$25 the gap is 60 times and not 170. The price is another briefing’s.',
  expected: 60,
  stated: 170,
  sum,
});
const words = findingOn(['d_says', 'c_growth'], 'differs', { check: 'authored', message: 'They count unlike things.' });

const board = boardOf(registerOf(claims, [difference, conflict, result, words]));
const titled = (title: string) => board.find((panel) => panel.title === title);

test('every quantity and every other disagreement between claims is a panel, in text order', () => {
  expect(board.map(({ title, verdict }) => [title, verdict])).toEqual([
    ['China, daily tokens', 'differs'],
    ['Opus, output price', 'conflicts'],
    ['At US$25 the gap is 60 times and not 170', 'conflicts'],
    ['They count unlike things', 'differs'],
  ]);
});

test('by spread, what conflicts comes first and the widest of it before the rest', () => {
  expect(ordered(board, 'spread').map(({ id }) => id)).toEqual(['b_price', result.id, 'a_tokens', words.id]);
  expect(ordered(board, 'text')).toBe(board);
  expect(panelsIn(board, 'differs').map(({ id }) => id)).toEqual(['a_tokens', words.id]);
});

test('most claims first goes by the statements of a panel', () => {
  const third = listed('d_tokens', { ...tokens, value: 140e12 });
  const findings = [conflict, difference, findingOn(['d_tokens', 'a_tokens'], 'differs')];
  const panels = boardOf(registerOf([...claims.slice(2, 4), ...claims.slice(0, 2), third], findings));
  expect(ordered(panels, 'text').map(({ id }) => id)).toEqual(['b_price', 'a_tokens']);
  expect(ordered(panels, 'claims').map(({ id }) => id)).toEqual(['a_tokens', 'b_price']);
});

test('a quantity in conflict says why both cannot stand, and figures of one unit leave it to the measure line', () => {
  const panel = titled('Opus, output price');
  expect(panel?.says).toEqual(['C01 and B02 cannot both stand: neither names a scope or a date.']);
  expect(panel?.measure).toBe('US$ per million tokens');
  expect(panel?.statements.map(({ figure, outlier }) => [figure, outlier])).toEqual([
    ['US$25', true],
    ['US$75', true],
  ]);
  expect(panel?.source).toBe('Source: B, C. No date stated.');
});

test('a quantity that differs says what could reconcile its statements, and labels each by it', () => {
  const panel = titled('China, daily tokens');
  expect(panel?.says).toEqual(['Their date and scope could reconcile them.']);
  expect(panel?.statements.map(({ label, outlier }) => [label, outlier])).toEqual([
    ['May 2026', false],
    ['Jun 2026, all models', false],
  ]);
  expect(panel?.source).toBe('Source: A, B. As of May to Jun 2026.');
});

test('of several statements the one in conflict that is farther from the rest stands out', () => {
  const others = ['d', 'e'].map((letter) => listed(`${letter}_price`, { ...price, value: 26 }));
  const findings = [conflict, ...others.map(({ id }) => findingOn([id, 'b_price'], 'holds'))];
  const [panel] = boardOf(registerOf([...claims, ...others], findings));
  expect(panel?.statements.filter(({ outlier }) => outlier).map(({ claim }) => claim)).toEqual(['c_price']);
});

test('a printed result stands beside what its sum comes to, and the claims it was computed from are named', () => {
  const panel = titled('At US$25 the gap is 60 times and not 170');
  expect(panel?.statements.map(({ label, figure, kind }) => [label, figure, kind])).toEqual([
    ['Stated', '170', 'measured'],
    ['Computed', '60', 'derived'],
  ]);
  expect(panel?.spread?.times).toBeCloseTo(170 / 60);
  expect([panel?.beside, panel?.says]).toEqual([['b_price'], ['The price is another briefing’s.']]);
});

test('statements that cannot stand on one axis are read side by side', () => {
  const panel = titled('They count unlike things');
  expect([panel?.plot, panel?.spread, panel?.measure]).toEqual([null, null, 'Statements that differ']);
  expect(panel?.statements.map(({ claim, figure }) => [claim, figure])).toEqual([
    ['d_says', null],
    ['c_growth', '340%'],
  ]);
});

test('what another check says of the statements of one quantity is told in its panel', () => {
  const rising = findingOn(['b_tokens', 'a_tokens'], 'conflicts', {
    check: 'authored',
    message: 'A rising count cannot fall. One may count less.',
  });
  const [panel, ...others] = boardOf(registerOf(claims, [difference, rising]));
  expect(others).toEqual([]);
  expect([panel?.verdict, panel?.says]).toEqual([
    'conflicts',
    ['A rising count cannot fall.', 'Their date and scope could reconcile them.'],
  ]);
  expect(panel?.findings).toEqual([difference, rising]);
});

test('a claim is compared on its quantity’s panel before others, and one that stands alone on none', () => {
  expect(panelOf(board, 'b_price')?.id).toBe('b_price');
  expect(panelOf(board, 'c_ratio')?.id).toBe(result.id);
  expect(panelOf(board, 'd_alone')).toBe(null);
});
