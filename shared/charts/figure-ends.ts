import type { Datum } from './chart.ts';

/** From the low to the high end of a datum; both are its value where it is not a range. */
export function figureEnds(datum: Datum): readonly [low: number, high: number] {
  const low = datum.value ?? datum.low ?? 0;
  return [low, datum.value ?? datum.high ?? low];
}
