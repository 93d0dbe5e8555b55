/** Something wrong with authored content, at the place where its author can mend it. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** An error fails the build; a warning is printed and passes. */
  readonly severity: 'error' | 'warning';
  /** A stable word for the rule, such as `unknown-claim`. */
  readonly code: string;
  /** One sentence: what is so, about which input. */
  readonly message: string;
  /** What to do, where there is one clear thing to do. */
  readonly mend: string | null;
}

/** One line of the check command: `file:line:column severity code message`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, mend } = problem;
  return `${file}:${line}:${column} ${severity} ${code} ${message}${mend === null ? '' : ` ${mend}`}`;
}

/** Orders problems by file, then place, so that a run reads like the files do. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code)
  );
}
