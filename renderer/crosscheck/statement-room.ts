import type { Panel } from '../../shared/register/panel.ts';

/** How the width of a panel's statements is shared out, in px. */
export interface StatementRoom {
  /** For what tells them apart; 0 where nothing does. */
  readonly label: number;
  /** For the longest bar, so that every figure stands beside its own. */
  readonly bar: number;
}

const number = 40;
/** Of the face that figures are set in. */
const digit = 7.3;
const shortestBar = 44;

/** Shares the width of a panel, in px, out among the parts of its lines. */
export function statementRoom({ statements }: Panel, width: number): StatementRoom {
  const figures = Math.max(...statements.map(({ figure }) => figure?.length ?? 0)) * digit + 10;
  const labelled = statements.some(({ label }) => label !== '');
  const left = width - number - figures;
  const label = labelled ? Math.min(170, Math.max(64, Math.min(left - shortestBar, width * 0.3))) : 0;
  return { label, bar: Math.max(shortestBar, left - label - 10) };
}
