/** From a value to a distance in px, and the axis' extent and round values. */
export interface Scale {
  readonly type: 'value' | 'log';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** A linear scale over `length` px that holds every value and ends on round ones; from zero where `zero` is set. */
export function linearScale(values: readonly number[], length: number, zero: boolean, count = 4): Scale {
  const low = Math.min(...values, ...(zero ? [0] : []));
  const high = Math.max(...values, ...(zero ? [0] : []));
  const step = roundStep((high - low || Math.abs(high) || 1) / count);
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.max(Math.ceil(high / step - 1e-9) * step, min + step);
  const ticks: number[] = [];
  for (let index = 0; min + index * step <= max + step / 1e6; index++) ticks.push(roundTo(min + index * step, step));
  return { type: 'value', min, max, ticks, at: (value) => ((value - min) / (max - min)) * length };
}

/** A logarithmic scale over `length` px that ends on 1, 2 or 5 times a power of ten and labels at most five ticks. */
export function logScale(values: readonly number[], length: number): Scale {
  const min = roundDown(Math.min(...values));
  const max = roundUp(Math.max(...values), min);
  const [from, to] = [Math.log10(min), Math.log10(max)];
  const powers = range(Math.ceil(from - 1e-9), Math.floor(to + 1e-9));
  const every = Math.ceil(powers.length / 5);
  const ticks =
    powers.length > 2
      ? powers.filter((_, index) => index % every === 0).map(powerOfTen)
      : range(Math.floor(from), Math.ceil(to))
          .flatMap((power) => [1, 2, 5].map((digit) => digit * powerOfTen(power)))
          .filter((value) => value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9));
  return { type: 'log', min, max, ticks, at: (value) => ((Math.log10(value) - from) / (to - from)) * length };
}

function roundDown(value: number): number {
  const power = powerOfTen(Math.floor(Math.log10(value) + 1e-9));
  const digit = [5, 2, 1].find((each) => each * power <= value * (1 + 1e-9)) ?? 1;
  return digit * power;
}

function roundUp(value: number, above: number): number {
  const power = powerOfTen(Math.floor(Math.log10(value) - 1e-9));
  const digit = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return digit * power > above ? digit * power : above * 10;
}

function powerOfTen(power: number): number {
  return Number(`1e${power}`);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const unit = step / power;
  return (unit <= 1 ? 1 : unit <= 2 ? 2 : unit <= 2.5 ? 2.5 : unit <= 5 ? 5 : 10) * power;
}

/** Removes binary noise such as 0.30000000000000004 from a multiple of a round step. */
function roundTo(value: number, step: number): number {
  return Number(value.toPrecision(12)) === 0 ? 0 : Number((Math.round(value / step) * step).toPrecision(12));
}
