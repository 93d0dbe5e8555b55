/**
 * A ratio as the fraction it was printed as, "1/7" for 0.142857; null where it was not: it is no whole part of one, or a
 * short decimal that `stated` does not write with a stroke.
 */
export function formatFraction(value: number, stated: string): string | null {
  const parts = Math.round(1 / value);
  const isPart = parts > 1 && Math.abs(value * parts - 1) < 1e-4;
  const isShort = Number.isInteger(Number((value * 1000).toPrecision(12)));
  return isPart && (!isShort || stated.includes('/')) ? `1/${parts}` : null;
}
