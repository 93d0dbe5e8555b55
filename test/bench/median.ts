/** The value below which the share `at` of the values lie, 0 to 1; NaN for none. */
export function quantile(values: readonly number[], at: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * at))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
