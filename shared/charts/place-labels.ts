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
 * Gives every label a box beside its mark that covers no mark, no other label and if possible no obstacle. Each label in
 * turn takes the best place left to it, and of several such rounds, each begun by another label, the best one counts.
 * Deterministic.
 */
export function placeLabels(seekers: readonly Seeker[], obstacles: readonly Box[], bounds: Box): readonly Box[] {
  const rounds = seekers.map((_, first) => {
    const order = [...seekers.keys()].sort((a, b) => Number(a < first) - Number(b < first) || a - b);
    return placeInOrder(seekers, order, obstacles, bounds);
  });
  const best = rounds.reduce((least, round) => (round.cost < least.cost ? round : least), {
    cost: Infinity,
    boxes: [],
  });
  return best.boxes;
}

interface Round {
  readonly cost: number;
  readonly boxes: readonly Box[];
}

function placeInOrder(
  seekers: readonly Seeker[],
  order: readonly number[],
  obstacles: readonly Box[],
  bounds: Box,
): Round {
  const boxes = new Map<number, Box>();
  let total = 0;
  for (const index of order) {
    const seeker = seekers[index];
    if (seeker === undefined) continue;
    const taken = [...boxes.values(), ...seekers.flatMap(({ mark }, at) => (at === index ? [] : [mark]))];
    const candidates = places(seeker).map((box, place) => ({
      box,
      cost:
        place * 2 +
        (inside(box, bounds) ? 0 : 1000) +
        100 * taken.filter((other) => overlaps(box, other, 2)).length +
        12 * Math.min(6, obstacles.filter((other) => overlaps(box, other)).length),
    }));
    const [first, ...others] = candidates;
    if (first === undefined) continue;
    const best = others.reduce((least, each) => (each.cost < least.cost ? each : least), first);
    boxes.set(index, best.box);
    total += best.cost;
  }
  return { cost: total, boxes: seekers.flatMap((_, index) => boxes.get(index) ?? []) };
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
