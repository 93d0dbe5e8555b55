import type { Quantified } from '../../shared/claims/quantity.ts';

/** A claim's figure for tests of arithmetic: a measured plain number unless told otherwise. */
export function quantified(figure: Partial<Quantified>): Quantified {
  return {
    stated: null,
    value: null,
    low: null,
    high: null,
    qualifier: null,
    unit: 'ratio',
    kind: 'measured',
    legible: true,
    derivation: null,
    ...figure,
  };
}
