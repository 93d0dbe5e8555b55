/** A label of a column, and the y it would best be centred on. */
export interface ColumnLabel {
  readonly wish: number;
  readonly height: number;
}

/**
 * Centres for labels that hang under each other: as near to their wishes as they can be without touching, in the order
 * of those wishes and from `top` down. Where there are too many for the room they run past `bottom`.
 */
export function spreadLabels(labels: readonly ColumnLabel[], top: number, bottom: number): readonly number[] {
  const order = [...labels.keys()].sort((a, b) => (labels[a]?.wish ?? 0) - (labels[b]?.wish ?? 0) || a - b);
  // Labels that touch move as one block, centred on the mean of what its members wish.
  const blocks: { members: number[]; height: number; wishes: number; start: number }[] = [];
  for (const index of order) {
    const { wish, height } = labels[index] ?? { wish: 0, height: 0 };
    let block = { members: [index], height, wishes: wish - height / 2, start: 0 };
    block.start = settle(block, top, bottom);
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      if (above.start + above.height <= block.start) break;
      blocks.pop();
      const shifted = block.wishes - block.members.length * above.height;
      block = {
        members: [...above.members, ...block.members],
        height: above.height + block.height,
        wishes: above.wishes + shifted,
        start: 0,
      };
      block.start = settle(block, top, bottom);
    }
    blocks.push(block);
  }
  const centres = new Map<number, number>();
  for (const { members, start } of blocks) {
    let y = start;
    for (const member of members) {
      const height = labels[member]?.height ?? 0;
      centres.set(member, y + height / 2);
      y += height;
    }
  }
  return labels.map(({ wish }, index) => centres.get(index) ?? wish);
}

/** `wishes` is the sum, over members, of where each would have the block start. */
function settle(
  block: { readonly members: readonly number[]; readonly height: number; readonly wishes: number },
  top: number,
  bottom: number,
): number {
  return Math.max(top, Math.min(block.wishes / block.members.length, bottom - block.height));
}
