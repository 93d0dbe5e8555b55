import { type Box, overlaps } from './scene.ts';

/** A label looking for a place beside its mark. */
export interface Seeker {
  /** The mark, which its own label may touch but no other may cover. */
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
}

const gap = 5;
const far = 12;

/**
 * Gives every label a box beside its mark that covers no mark, no other label and if possible no obstacle, trying
 * right, above, below and left, then further away. Deterministic: earlier labels choose first.
 */
export function placeLabels(seekers: readonly Seeker[], obstacles: readonly Box[], bounds: Box): readonly Box[] {
  const placed: Box[] = [];
  const marks = seekers.map(({ mark }) => mark);
  for (const [index, seeker] of seekers.entries()) {
    const others = marks.filter((_, at) => at !== index);
    const candidates = places(seeker);
    const cost = (box: Box) =>
      (inside(box, bounds) ? 0 : 1000) +
      100 * [...placed, ...others].filter((other) => overlaps(box, other, 2)).length +
      12 * Math.min(6, obstacles.filter((other) => overlaps(box, other)).length);
    const best = candidates.reduce((least, box) => (cost(box) < cost(least) ? box : least));
    placed.push(best);
  }
  return placed;
}

function places({ mark, width, height }: Seeker): readonly [Box, ...Box[]] {
  const middleX = mark.x + mark.width / 2;
  const middleY = mark.y + mark.height / 2;
  const right = mark.x + mark.width + gap;
  const left = mark.x - gap - width;
  const above = mark.y - gap - height + 2;
  const below = mark.y + mark.height + gap - 2;
  const centre = middleX - width / 2;
  const box = (x: number, y: number): Box => ({ x, y, width, height });
  return [
    box(right, middleY - height / 2),
    box(centre, above),
    box(centre, below),
    box(left, middleY - height / 2),
    box(right, above),
    box(right, below),
    box(left, above),
    box(left, below),
    box(mark.x + mark.width - width, above),
    box(mark.x + mark.width - width, below),
    box(mark.x, above),
    box(mark.x, below),
    box(right + far, middleY - height / 2),
    box(left - far, middleY - height / 2),
    box(mark.x + mark.width - width, below + far),
    box(mark.x + mark.width - width, above - far),
    box(right, mark.y),
    box(right, mark.y + mark.height - height),
    box(left, mark.y),
    box(left, mark.y + mark.height - height),
    box(centre, above - height),
    box(centre, below + height),
    box(right, above - height),
    box(right, below + height),
    box(left, above - height),
    box(left, below + height),
  ];
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}
