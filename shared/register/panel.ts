import type { Finding, Sum } from '../checks/finding.ts';
import type { ClaimKind } from '../claims/claim.ts';
import type { Plot } from './plot.ts';
import type { Quantity } from './quantities.ts';
import type { Spread } from './spread.ts';

/** One statement of a panel and what its row says. */
export interface Statement {
  /** The claim; null for what a check computed from others. */
  readonly claim: string | null;
  /** What tells it from those beside it. */
  readonly label: string;
  /** In the words of our text; shown where there is no figure to draw. */
  readonly statement: string;
  readonly figure: string | null;
  readonly kind: ClaimKind;
  /** Whether it stands out among statements in conflict. */
  readonly outlier: boolean;
}

/** Statements that are held against each other on the cross-check board. */
export interface Panel {
  /** The id of its quantity, or of the finding that is no comparison of one quantity. */
  readonly id: string;
  readonly title: string;
  /** What the figures are counted in, or what kind of panel it is where nothing is drawn. */
  readonly measure: string;
  readonly verdict: Quantity['verdict'];
  readonly spread: Spread | null;
  readonly statements: readonly Statement[];
  /** Null where no two statements can stand on one axis. */
  readonly plot: Plot | null;
  /** The arithmetic behind it, where a check did some. */
  readonly sum: Sum | null;
  /** What could reconcile them, or why nothing can. */
  readonly says: readonly string[];
  /** Claims that a finding rests on and no row shows. */
  readonly beside: readonly string[];
  readonly findings: readonly Finding[];
  /** Every claim of it, row or not. */
  readonly claims: readonly string[];
  /** Which briefings, and as of when. */
  readonly source: string;
}
