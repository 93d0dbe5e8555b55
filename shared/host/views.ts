/** The places of the window, in the order of its tabs. */
export const views = ['library', 'reader', 'ledger', 'cross-check', 'notes'] as const;
export type View = (typeof views)[number];

export const viewNames: Readonly<Record<View, string>> = {
  library: 'Library',
  reader: 'Reader',
  ledger: 'Ledger',
  'cross-check': 'Cross-check',
  notes: 'Notes',
};
