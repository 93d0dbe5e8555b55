import { logScale } from '../charts/scale.ts';
import type { Ends } from './figure-ends.ts';

/** Where figures stand on one axis, as shares of its length. */
export interface Plot {
  /** Figures of many magnitudes are points and ranges on a logarithmic axis; bars begin at zero. */
  readonly scale: 'linear' | 'log';
  /** Where zero is; null on a logarithmic axis, which has none. */
  readonly zero: number | null;
  /** One a figure, null where it has no place on the axis. */
  readonly marks: readonly (readonly [from: number, to: number] | null)[];
}

/** Beyond so many times between the smallest and the largest end, bars from zero no longer show the smallest. */
const widestLinear = 200;

/** Places figures on one axis: a bar from zero to each, a range from its low end to its high end. */
export function plotOf(figures: readonly (Pick<Ends, 'low' | 'high'> | null)[]): Plot {
  const ends = figures.flatMap((figure) => (figure === null ? [] : [figure.low, figure.high]));
  const smallest = Math.min(...ends);
  const largest = Math.max(...ends);
  if (smallest > 0 && largest / smallest > widestLinear) {
    const { at } = logScale(ends, 1);
    return {
      scale: 'log',
      zero: null,
      marks: figures.map((one) => (one === null ? null : [at(one.low), at(one.high)])),
    };
  }
  const [min, max] = [Math.min(0, smallest), Math.max(0, largest)];
  const at = (value: number) => (max === min ? 0 : (value - min) / (max - min));
  const marks = figures.map((one): readonly [number, number] | null => {
    if (one === null) return null;
    if (one.low !== one.high) return [at(one.low), at(one.high)];
    return [at(Math.min(0, one.low)), at(Math.max(0, one.low))];
  });
  return { scale: 'linear', zero: at(0), marks };
}
