import { expect, test } from 'vitest';
import { type Pace, type PackStep, progressBook } from '../../electron/services/pack/pack-progress.ts';
import { progressLines } from '../../electron/services/pack/progress-lines.ts';
import type { PackProgress } from '../../shared/pack/pack.ts';

const steps = ['drawing', 'counting', 'printing', 'finishing'] as const satisfies readonly PackStep[];

/** Sets a pack whose steps take so long, looks at it every half second, and answers with what it told. */
function watched(
  pace: Pace,
  took: Readonly<Record<(typeof steps)[number], number>>,
  size = 100,
): readonly (PackProgress & { readonly left: number })[] {
  let now = 0;
  const told: (PackProgress & { readonly left: number })[] = [];
  const book = progressBook({ steps, size, words: 'Setting', pace, onChange: () => {}, clock: () => now });
  const whole = steps.reduce((sum, step) => sum + took[step], 0);
  for (const step of steps) {
    book.begin(step, step);
    for (const end = now + took[step]; now < end; now += 500)
      told.push({ ...book.current(), left: (whole - now) / 1000 });
  }
  book.end();
  return told;
}

const usual = { drawing: 4000, counting: 2000, printing: 4000, finishing: 2000 };

test('before anything was measured no time is told, but the bar moves; what is done never falls', () => {
  const told = watched(new Map(), usual);
  expect(told[0]).toMatchObject({ words: 'drawing', done: 0, secondsLeft: null });
  expect(told[1]?.done).toBeGreaterThan(0.1);
  expect(told.slice(0, 8).every(({ secondsLeft }) => secondsLeft === null)).toBe(true);
  expect(told.slice(8).every(({ secondsLeft }) => secondsLeft !== null)).toBe(true);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(told.at(-1)?.done).toBeGreaterThan(0.8);
});

test('a second pack is told its time from its first moment, by the pace of the first', () => {
  const pace: Pace = new Map();
  watched(pace, usual);
  // Twice as many claims and charts.
  const twice = { drawing: 8000, counting: 4000, printing: 8000, finishing: 4000 };
  for (const { secondsLeft, left } of watched(pace, twice, 200)) {
    expect(Math.abs((secondsLeft ?? Number.NaN) - left)).toBeLessThan(1.5);
  }
});

test('a print to look at, which is quick, does not shorten the time told for one to keep', () => {
  let now = 0;
  const pace: Pace = new Map();
  const bookOf = (own: readonly PackStep[]) =>
    progressBook({ steps: own, size: 100, words: 'Setting', pace, onChange: () => {}, clock: () => now });
  const preview = bookOf(['drawing', 'counting', 'proofing']);
  for (const [step, ms] of [
    ['drawing', 4000],
    ['counting', 1000],
    ['proofing', 1000],
  ] as const) {
    preview.begin(step, step);
    now += ms;
  }
  preview.end();
  expect(bookOf(['drawing', 'printing', 'finishing']).current().secondsLeft).toBe(9);
});

test('drawn charts are told as they come', () => {
  const told: PackProgress[] = [];
  const book = progressBook({ steps, size: 10, words: 'Setting', pace: new Map(), onChange: (one) => told.push(one) });
  book.begin('drawing', 'Setting');
  book.advance(0.5, 'Drawing charts, 5 of 10');
  expect(told.at(-1)?.words).toBe('Drawing charts, 5 of 10');
  expect(told.at(-1)?.done).toBeGreaterThan(told[0]?.done ?? 1);
});

test('a command line hears of every step once, and of a long one now and then', () => {
  let now = 0;
  const lines: string[] = [];
  const say = progressLines(
    (line) => lines.push(line),
    () => now,
  );
  const tell = (words: string, secondsLeft: number | null) => say({ words, done: 0, secondsLeft });
  tell('Drawing charts, 1 of 9', null);
  tell('Drawing charts, 2 of 9', null);
  now = 2500;
  tell('Drawing charts, 8 of 9', 7);
  tell('Printing 40 pages', 1);
  expect(lines).toEqual([
    'Drawing charts, 1 of 9',
    'Drawing charts, 8 of 9, about 7 seconds left',
    'Printing 40 pages',
  ]);
});
