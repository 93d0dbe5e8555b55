/** How the board fills its width. */
export interface BoardLayout {
  readonly columns: number;
  /** Whether a panel has its statements beside its words. */
  readonly beside: boolean;
  /** The width of a panel's statements in px. */
  readonly statements: number;
}

const padding = 40;
const gap = 28;

/**
 * Three columns of panels, or two, or one; `width` is the board's in px. In a narrow window, where the sums are below,
 * it is one, and a panel has its statements beside its words as long as there is room for both.
 */
export function boardLayout(width: number, narrow: boolean): BoardLayout {
  const beside = narrow && width >= 600;
  if (beside) return { columns: 1, beside, statements: Math.floor((width - padding - gap) / 2) };
  const columns = narrow || width < 600 ? 1 : width < 960 ? 2 : 3;
  return { columns, beside, statements: Math.floor(width / columns) - padding };
}
