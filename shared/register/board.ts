import type { Finding } from '../checks/finding.ts';
import type { Panel } from './panel.ts';
import { quantityPanel } from './quantity-panel.ts';
import type { LibraryRegister, RegisterClaim } from './register.ts';
import { statementPanel } from './statement-panel.ts';

/** Which panels are shown. */
export const boardFilters = ['all', 'conflicts', 'differs', 'holds'] as const;
export type BoardFilter = (typeof boardFilters)[number];

/** In which order. */
export const boardOrders = ['spread', 'text', 'claims'] as const;
export type BoardOrder = (typeof boardOrders)[number];

/**
 * Every quantity that several claims state, and every other conflict or difference that a check found between claims,
 * in text order. What another check says of the statements of one quantity is told in its panel.
 */
export function boardOf({ claims: all, quantities, findings }: LibraryRegister): readonly Panel[] {
  const claims = new Map<string, RegisterClaim>(all.map((claim) => [claim.id, claim]));
  const quantityOf = new Map(quantities.flatMap((quantity) => quantity.claims.map((id) => [id, quantity.id] as const)));
  const compared = new Set(quantities.flatMap((quantity) => quantity.findings.map(({ id }) => id)));
  const within = new Map<string, Finding[]>();
  const apart: Finding[] = [];
  for (const finding of findings) {
    const told = compared.has(finding.id) || finding.claims.length < 2;
    if (told || (finding.verdict !== 'conflicts' && finding.verdict !== 'differs')) continue;
    const [home, ...others] = new Set(finding.claims.map((id) => quantityOf.get(id)));
    if (home === undefined || others.length > 0) apart.push(finding);
    else within.set(home, [...(within.get(home) ?? []), finding]);
  }
  const place = new Map(all.map(({ id }, index) => [id, index]));
  const placeOf = ({ claims: [first = ''] }: Panel) => place.get(first) ?? place.size;
  return [
    ...quantities.map((quantity) => quantityPanel(quantity, within.get(quantity.id) ?? [], claims)),
    ...apart.flatMap((finding) => statementPanel(finding, claims) ?? []),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The panels that a filter leaves. */
export function panelsIn(panels: readonly Panel[], filter: BoardFilter): readonly Panel[] {
  return filter === 'all' ? panels : panels.filter(({ verdict }) => verdict === filter);
}

const gravity: Readonly<Record<Panel['verdict'], number>> = { conflicts: 2, differs: 1, holds: 0 };

/** The panels in an order: conflicts before differences where it is by spread; equals stay in text order. */
export function ordered(panels: readonly Panel[], order: BoardOrder): readonly Panel[] {
  switch (order) {
    case 'text':
      return panels;
    case 'claims':
      return panels.toSorted((a, b) => b.statements.length - a.statements.length);
    case 'spread':
      return panels.toSorted(
        (a, b) => gravity[b.verdict] - gravity[a.verdict] || (b.spread?.times ?? 0) - (a.spread?.times ?? 0),
      );
  }
}

/** The panel that a claim is compared on: the one of its quantity, else one with a row for it, else one that rests on it. */
export function panelOf(panels: readonly Panel[], claim: string): Panel | null {
  const holding = panels.filter((panel) => panel.claims.includes(claim));
  const rows = holding.filter((panel) => panel.statements.some((statement) => statement.claim === claim));
  const isQuantity = (panel: Panel) => panel.claims.includes(panel.id);
  return rows.find(isQuantity) ?? rows[0] ?? holding[0] ?? null;
}
