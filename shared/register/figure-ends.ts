import { parseUnit } from '../claims/unit.ts';
import type { RegisterClaim } from './register.ts';

/** A printed figure in base units, from its low to its high end, and what other figures it can be held against. */
export interface Ends {
  readonly low: number;
  readonly high: number;
  /** The same for all figures that can stand on one axis. */
  readonly measure: string;
}

/** The ends of a figure; null where there is none, and for ranks and dates, which are no amounts. */
export function figureEnds({
  value,
  low,
  high,
  unit,
}: Pick<RegisterClaim, 'value' | 'low' | 'high' | 'unit'>): Ends | null {
  const parsed = unit === null || unit === 'rank' || unit === 'date' ? null : parseUnit(unit);
  const [from, to] = [value ?? low, value ?? high];
  if (parsed === null || !parsed.ok || from === null || to === null) return null;
  const { factor, dimension } = parsed.value;
  // A level, a share and a growth factor are all without dimension and never on one axis.
  const kind = dimension === '' ? parsed.value.text : '';
  return { low: Math.min(from, to) * factor, high: Math.max(from, to) * factor, measure: `${dimension}|${kind}` };
}
