import { t } from '../language/t.ts';
/** The places of the window, in the order of its tabs. */
export const views = ['library', 'reader', 'ledger', 'cross-check', 'notes'] as const;
export type View = (typeof views)[number];

export const viewNames: Readonly<Record<View, string>> = {
  library: t`Library`,
  reader: t`Reader`,
  ledger: t`Ledger`,
  'cross-check': t`Cross-check`,
  notes: t`Notes`,
};
