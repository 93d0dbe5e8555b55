import type { PackProgress } from '../../../shared/pack/pack.ts';

/** The steps of setting a pack, in their order: its last printing is one to look at (proofing) or the one to keep. */
export type PackStep = 'drawing' | 'counting' | 'proofing' | 'printing' | 'finishing';

/** What the steps of earlier packs took, for each claim and chart of them, in ms. */
export type Pace = Map<PackStep, number>;

/** What the steps take for each claim and chart on a middling machine, in ms: all there is to go by until one was measured. */
const usualPace: Readonly<Record<PackStep, number>> = {
  drawing: 5,
  counting: 1.2,
  proofing: 2,
  printing: 4.4,
  finishing: 1,
};

/** Keeps account of how far a pack has come. */
export interface PackProgressBook {
  /** A step begins, and the one before it has ended. */
  begin(step: PackStep, words: string): void;
  /** `part` of the step (0 to 1) is done: a sign of life. */
  advance(part: number, words: string): void;
  /** All is done: what the steps took is kept for the next pack. */
  end(): void;
  current(): PackProgress;
  /** When it was last told of anything, as `performance.now()` tells. */
  heard(): number;
}

interface ProgressOf {
  /** The steps that are to be expected. */
  readonly steps: readonly PackStep[];
  /** How many claims and charts there are. */
  readonly size: number;
  readonly words: string;
  /** What the steps took before; what they take now is added at the end. */
  readonly pace: Pace;
  readonly onChange: (progress: PackProgress) => void;
  /** ms of a steady clock. */
  readonly clock?: () => number;
}

/** Expects each step to take what it took before. Where nothing was measured, it moves at a usual pace and tells no time. */
export function progressBook({
  steps,
  size,
  words,
  pace,
  onChange,
  clock = () => performance.now(),
}: ProgressOf): PackProgressBook {
  const pieces = Math.max(1, size);
  const took = new Map<PackStep, number>();
  let step = steps[0] ?? 'drawing';
  let since = clock();
  let heard = since;
  let told = words;
  let part = 0;
  let most = 0;

  const usual = (one: PackStep): number => usualPace[one] * pieces;
  const measured = (one: PackStep): number | undefined => {
    const before = pace.get(one);
    return took.get(one) ?? (before === undefined ? undefined : before * pieces);
  };
  const expected = (one: PackStep): number => measured(one) ?? usual(one) * slowness();
  /** How much longer than usual the measured steps took; 1 where nothing was measured. */
  const slowness = (): number => {
    const known = steps.filter((one) => measured(one) !== undefined);
    const sum = (of: (one: PackStep) => number) => known.reduce((all, one) => all + of(one), 0);
    return known.length === 0 ? 1 : sum((one) => measured(one) ?? 0) / sum(usual);
  };
  const close = (): void => {
    took.set(step, (took.get(step) ?? 0) + clock() - since);
    since = clock();
  };

  function current(): PackProgress {
    const place = steps.indexOf(step);
    const isMeasured = took.size > 0 || pace.size > 0;
    const before = steps.slice(0, place).reduce((sum, one) => sum + expected(one), 0);
    const after = steps.slice(place + 1).reduce((sum, one) => sum + expected(one), 0);
    const elapsed = clock() - since;
    const here = Math.max(expected(step), elapsed);
    const inside = Math.max(part, Math.min(0.95, elapsed / here));
    const total = before + here + after;
    most = Math.max(most, (before + here * inside) / total);
    return {
      words: told,
      done: Math.min(1, most),
      secondsLeft: isMeasured ? Math.ceil((here * (1 - inside) + after) / 1000) : null,
    };
  }

  return {
    begin(next, said) {
      if (next !== step) close();
      step = next;
      part = 0;
      told = said;
      heard = clock();
      onChange(current());
    },
    advance(done, said) {
      part = Math.min(1, done);
      told = said;
      heard = clock();
      onChange(current());
    },
    end() {
      close();
      for (const [one, ms] of took) pace.set(one, ms / pieces);
    },
    current,
    heard: () => heard,
  };
}
