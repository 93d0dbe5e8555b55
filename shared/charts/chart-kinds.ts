import type { ClaimKind } from '../claims/claim.ts';
import type { Chart, Datum } from './chart.ts';
import { kindFill } from './kind-fill.ts';

/** How the marks of a chart with figures are told apart: what its key has to explain. */
export function chartKinds(chart: Chart): readonly ClaimKind[] {
  const kinds = chart.data.filter(hasFigure).map((datum, index, data) => {
    const other = chart.form === 'scatter' ? data[index ^ 1] : undefined;
    return other === undefined ? datum.kind : pairKind(datum, other);
  });
  return [...new Map(kinds.map((kind) => [kindFill(kind), kind])).values()];
}

/** Whether the marks of a chart with figures are bars; else they are points, and a range is drawn as a bar. */
export function drawsBars({ form }: Chart): boolean {
  return form === 'bars' || form === 'waterfall' || form === 'multiples';
}

/** Whether a kind is a word's or a view's, whose figure is no amount and stands on no axis. */
export function isJudged(kind: ClaimKind): boolean {
  return kind === 'definition' || kind === 'opinion';
}

/** The kind of a mark that states a claim: a price is its vendor's word. */
export function markKindOf({ kind }: { readonly kind: ClaimKind }): ClaimKind {
  return kind === 'price' ? 'vendor-reported' : kind;
}

/** Whether a datum, or a claim, has a value or a range. */
export function hasFigure({ value, low }: Pick<Datum, 'value' | 'low'>): boolean {
  return value !== null || low !== null;
}

const softness: Readonly<Record<ClaimKind, number>> = {
  measured: 0,
  'vendor-reported': 1,
  price: 1,
  estimate: 2,
  derived: 3,
  forecast: 4,
  definition: 5,
  opinion: 5,
};

/** How a mark that stands for two figures is filled: as the softer of them, since it is no firmer than that. */
export function pairKind(a: Datum, b: Datum): ClaimKind {
  return softness[a.kind] > softness[b.kind] ? a.kind : b.kind;
}
