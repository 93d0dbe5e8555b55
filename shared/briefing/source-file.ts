import type { Problem } from './problem.ts';

/** A file of a briefing: its name as problems print it, and its text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** It could not be read, which has been reported; what it would have held is not missed a second time. */
  readonly missing?: boolean;
}

/** Where in a file something stands; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a rule has to say; the file and the place are added where they are known. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly mend?: string | undefined;
  readonly severity?: Problem['severity'];
}

/** A fault of a file, at a place in it. */
export function problemAt(file: SourceFile, place: Place, fault: Fault): Problem {
  return {
    file: file.name,
    ...place,
    severity: fault.severity ?? 'error',
    code: fault.code,
    message: fault.message,
    mend: fault.mend ?? null,
  };
}
