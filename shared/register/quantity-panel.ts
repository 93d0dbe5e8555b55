import type { Finding } from '../checks/finding.ts';
import { couldReconcile, whatVaries } from './could-reconcile.ts';
import { figureEnds } from './figure-ends.ts';
import { outliersOf } from './outliers.ts';
import type { Panel } from './panel.ts';
import { figureWords, firstSentence, measureWords, sourceLine } from './panel-words.ts';
import { plotOf } from './plot.ts';
import type { Quantity } from './quantities.ts';
import type { RegisterClaim } from './register.ts';
import { spreadOf } from './spread.ts';
import { statementLabel } from './statement-label.ts';

/**
 * A quantity as a panel of the board. `others` are conflicts and differences between its statements that other checks
 * found; they are told with it.
 */
export function quantityPanel(
  { id, title, claims: ids, findings: compared, verdict }: Quantity,
  others: readonly Finding[],
  claims: ReadonlyMap<string, RegisterClaim>,
): Panel {
  const stated = ids.flatMap((claim) => claims.get(claim) ?? []);
  const findings = [...compared, ...others];
  const outliers = outliersOf(stated, findings);
  const plot = plotOf(stated.map(figureEnds));
  return {
    id,
    title,
    measure: measureWords(stated, plot),
    verdict: others.some((finding) => finding.verdict === 'conflicts') ? 'conflicts' : verdict,
    spread: spreadOf(stated),
    statements: stated.map((claim) => ({
      claim: claim.id,
      label: statementLabel(claim, stated),
      statement: claim.statement,
      figure: figureWords(claim, stated),
      kind: claim.kind,
      outlier: outliers.has(claim.id),
    })),
    plot,
    sum: null,
    says: [
      ...compared.filter(isConflict).map(cannotStand(claims)),
      ...others.map(({ message }) => firstSentence(message)),
      ...rest(),
    ],
    beside: [],
    findings,
    claims: ids,
    source: sourceLine(stated),
  };

  /** What is said of the statements that are not in conflict. */
  function rest(): readonly string[] {
    const differing = compared.filter((finding) => finding.verdict === 'differs');
    if (differing.length === 0) return verdict === 'holds' ? ['Every statement agrees within its precision.'] : [];
    const apart = [...new Set(differing.flatMap((finding) => finding.claims))].flatMap((one) => claims.get(one) ?? []);
    const varying = whatVaries(apart);
    if (verdict === 'conflicts' && varying !== '') return [`The others differ in ${varying}.`];
    if ((spreadOf(apart)?.times ?? 2) > 1 || varying === '') return [couldReconcile(apart)];
    return [`The figures agree; the ${varying} ${varying.includes(' ') ? 'differ' : 'differs'}.`];
  }
}

const isConflict = ({ verdict }: Finding): boolean => verdict === 'conflicts';

function cannotStand(claims: ReadonlyMap<string, RegisterClaim>): (finding: Finding) => string {
  return ({ claims: named }) => {
    const pair = named.flatMap((id) => claims.get(id) ?? []);
    const bare = pair.every(({ scope, asOf }) => scope === null && asOf === null);
    const why = bare ? 'neither names a scope or a date' : 'their scope and date are alike';
    return `${pair.map(({ number }) => number).join(' and ')} cannot both stand: ${why}.`;
  };
}
