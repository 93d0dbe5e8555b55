/** Something wrong with an authored chart; the compiler of briefings turns `path` into a line and column. */
export interface ChartProblem {
  /** An error leaves the chart undrawn; a warning is about how well it reads. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly mend: string | null;
  /** Where within the chart's record. */
  readonly path: readonly (string | number)[];
}

/** A problem that leaves the chart undrawn. */
export function chartError(
  path: readonly (string | number)[],
  code: string,
  message: string,
  mend: string | null = null,
): ChartProblem {
  return { severity: 'error', code, message, mend, path };
}

/** A problem with how well the chart reads. */
export function chartWarning(
  path: readonly (string | number)[],
  code: string,
  message: string,
  mend: string | null = null,
): ChartProblem {
  return { severity: 'warning', code, message, mend, path };
}
