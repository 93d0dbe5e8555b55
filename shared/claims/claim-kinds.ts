import { t } from '../language/t.ts';
/** What a statement rests on, in the words of the interface. The order is the order of legends and filters. */
export const claimKinds = [
  'measured',
  'vendor-reported',
  'price',
  'estimate',
  'derived',
  'forecast',
  'definition',
  'opinion',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** How each kind is called, as a label. */
export const kindNames: Readonly<Record<ClaimKind, string>> = {
  measured: t`Measured`,
  'vendor-reported': t`Vendor-reported`,
  price: t`Price`,
  estimate: t`Estimate`,
  derived: t`Derived`,
  forecast: t`Forecast`,
  definition: t`Definition`,
  opinion: t`Opinion`,
};
