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
/** Labels side by side read as two from this many px. */
const apart = 5;
const collision = 100;

/**
 * Gives every label a box beside its mark that covers no mark, no other label and if possible no obstacle. Each label in
 * turn takes the best place left to it, then moves while it finds a better one; of several such rounds, each in another
 * order, the best one counts, and more are tried while labels still collide. Deterministic.
 */
export function placeLabels(seekers: readonly Seeker[], obstacles: readonly Box[], bounds: Box): readonly Box[] {
  const wishes = seekers.map((seeker, index) => {
    const marks = seekers.flatMap(({ mark }, at) => (at === index ? [] : [mark]));
    return places(seeker).map((box, place): Wish => {
      const covered = marks.filter((mark) => overlaps(box, mark, 2)).length;
      const fits = inside(box, bounds);
      const crossed = Math.min(6, obstacles.filter((other) => overlaps(box, other)).length);
      const cost = place * 2 + (fits ? 0 : 1000) + collision * covered + 12 * crossed;
      return { box, cost, clear: fits && covered === 0 };
    });
  });
  const collides = collisionsOf(wishes);
  const indices = [...seekers.keys()];
  let best: Round = { cost: Infinity, clear: false, places: [] };
  const consider = (order: readonly number[]) => {
    const round = placeInOrder(wishes, order, collides);
    if (round.cost < best.cost) best = round;
  };
  for (const first of indices) consider([...indices.slice(first), ...indices.slice(0, first)]);
  for (let more = 0; more < moreRounds && !best.clear; more++) consider(shuffled(indices, more + 1));
  return wishes.flatMap((own, index) => own[best.places[index] ?? 0]?.box ?? []);
}

/** A place for a label, and what it costs before other labels are thought of. */
interface Wish {
  readonly box: Box;
  readonly cost: number;
  /** Whether it lies within the bounds and covers no mark. */
  readonly clear: boolean;
}

/** The place that each label took. */
interface Round {
  readonly cost: number;
  /** Whether nothing covers a label or a mark. */
  readonly clear: boolean;
  readonly places: readonly number[];
}

/** Whether a label in one of its places collides with another in one of its own. */
type Collides = (label: number, place: number, other: number, otherPlace: number) => boolean;

const passes = 4;
const moreRounds = 40;

/** Every pair of places is compared once, since a search asks for them over and over. */
function collisionsOf(wishes: readonly (readonly Wish[])[]): Collides {
  const each = wishes[0]?.length ?? 0;
  const count = wishes.length * each;
  const boxes = wishes.flatMap((own) => own.map(({ box }) => box));
  const table = new Uint8Array(count * count);
  for (const [index, box] of boxes.entries()) {
    const claimed = { ...box, x: box.x - apart, width: box.width + 2 * apart };
    for (let other = 0; other < index; other++) {
      const rival = boxes[other];
      if (rival === undefined || !overlaps(claimed, rival, 2)) continue;
      table[index * count + other] = 1;
      table[other * count + index] = 1;
    }
  }
  return (label, place, other, otherPlace) => table[(label * each + place) * count + other * each + otherPlace] === 1;
}

/** The same order every time for the same seed. */
function shuffled(indices: readonly number[], seed: number): readonly number[] {
  const order = [...indices];
  let state = seed;
  for (let end = order.length - 1; end > 0; end--) {
    state = (state * 48271) % 2147483647;
    const at = state % (end + 1);
    const [a, b] = [order[end], order[at]];
    if (a === undefined || b === undefined) continue;
    [order[end], order[at]] = [b, a];
  }
  return order;
}

function placeInOrder(wishes: readonly (readonly Wish[])[], order: readonly number[], collides: Collides): Round {
  const chosen = new Map<number, number>();
  const collisionsAt = (label: number, place: number): number => {
    let count = 0;
    for (const [other, otherPlace] of chosen) {
      if (other !== label && collides(label, place, other, otherPlace)) count++;
    }
    return count;
  };
  for (let pass = 0; pass < passes; pass++) {
    let moved = false;
    for (const label of order) {
      let least = Infinity;
      let best = 0;
      for (const [place, { cost }] of (wishes[label] ?? []).entries()) {
        if (cost >= least) continue;
        const whole = cost + collision * collisionsAt(label, place);
        if (whole < least) [least, best] = [whole, place];
      }
      moved ||= chosen.get(label) !== best;
      chosen.set(label, best);
    }
    if (!moved) break;
  }
  let cost = 0;
  let clear = true;
  for (const [label, place] of chosen) {
    const wish = wishes[label]?.[place];
    const collisions = collisionsAt(label, place);
    cost += (wish?.cost ?? 0) + collision * collisions;
    clear &&= wish?.clear === true && collisions === 0;
  }
  return { cost, clear, places: wishes.map((_, label) => chosen.get(label) ?? 0) };
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
