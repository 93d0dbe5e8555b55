/** The parts of a digest, by the ids of their blocks on the page: what a search leads to. */
export const digestBlocks = {
  thesis: 'digest-thesis',
  figures: 'digest-figures',
  holds: 'digest-holds',
  fails: 'digest-fails',
  leavesOut: 'digest-leaves-out',
} as const;
export type DigestBlock = (typeof digestBlocks)[keyof typeof digestBlocks];

/** Whether a block of a page is a part of its digest. */
export function isDigestBlock(block: string): block is DigestBlock {
  return Object.values<string>(digestBlocks).includes(block);
}
