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
