import { t } from '../language/t.ts';
/** Which unchecked claim comes next: failed checks first, the widest spread first, or as the texts have them. */
export const queueOrders = ['checks', 'spread', 'text'] as const;
export type QueueOrder = (typeof queueOrders)[number];

/** What the orders are called. */
export const queueOrderNames: Readonly<Record<QueueOrder, string>> = {
  checks: t`failed checks first`,
  spread: t`widest spread first`,
  text: t`text order`,
};
