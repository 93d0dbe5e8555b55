import type { ReactNode } from 'react';
import type { Status } from '../../shared/notes/status.ts';

interface PackSignProps {
  readonly status: Status;
  /** As it stands in a line, or as a cell of a control strip. */
  readonly form: 'glyph' | 'cell';
}

/**
 * A status by its shape, where a pack has thousands of them: a box with a picture behind it, see sign-sheet.tsx. For each
 * drawing of its own Chromium takes time and memory on every page.
 */
export function PackSign({ status, form }: PackSignProps): ReactNode {
  return <span className={`${form} ${status} sign`} aria-hidden="true" />;
}
