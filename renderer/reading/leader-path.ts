/** What a rectangle needs to have for a leader to be drawn to it. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LeaderPath {
  /** Empty while the claim is out of view and only the arrowhead waits. */
  readonly line: string;
  readonly head: string;
}

const drop = 5;
/** How far the line stops before and goes on after what stands in its way. */
const clearance = 3;
const headSize = 7;
const edge = 18;

/**
 * The leader from the end of a mark's last line to the evidence, in the coordinates of `frame`. To a panel at the
 * side it runs level, 5 px under the underline; to a drawer below it turns down in the right margin. A claim that has
 * scrolled away leaves the arrowhead at the panel's nearer end. The line is broken where it would cross one of `kept`.
 */
export function leaderPath(end: Box, galley: Box, panel: Box, frame: Box, kept: readonly Box[] = []): LeaderPath {
  const x = end.right - frame.left;
  const underline = end.bottom - frame.top;
  const top = galley.top - frame.top;
  const bottom = galley.bottom - frame.top;
  const seen = underline > top + 4 && underline + drop < bottom - 2;
  const across = panel.left >= galley.right - 1;

  if (across) {
    const target = panel.left - frame.left;
    const y = seen ? underline + drop : underline <= top + 4 ? top + edge : bottom - edge;
    return {
      line: seen ? `M${x - 1} ${underline}L${x + drop} ${y}${levelTo(x + drop, target, y, within(kept, frame))}` : '',
      head: `M${target} ${y - headSize}L${target + headSize} ${y}L${target} ${y + headSize}Z`,
    };
  }
  const target = panel.top - frame.top;
  const turn = Math.max(galley.right - frame.left - 44, x + drop + 4);
  const y = underline + drop;
  return {
    line: seen
      ? `M${x - 1} ${underline}L${x + drop} ${y}${levelTo(x + drop, turn, y, within(kept, frame))}${downTo(y, target, turn, within(kept, frame))}`
      : '',
    head: `M${turn - headSize} ${target}L${turn} ${target + headSize}L${turn + headSize} ${target}Z`,
  };
}

function within(boxes: readonly Box[], frame: Box): readonly Box[] {
  return boxes.map(({ left, right, top, bottom }) => ({
    left: left - frame.left,
    right: right - frame.left,
    top: top - frame.top,
    bottom: bottom - frame.top,
  }));
}

function levelTo(from: number, to: number, y: number, kept: readonly Box[]): string {
  const met = kept.filter(({ top, bottom }) => top < y && y < bottom);
  const gaps = gapsOn(
    from,
    to,
    met.map(({ left, right }) => [left, right]),
  );
  return `${gaps.map(([start, end]) => `H${start}M${end} ${y}`).join('')}H${to}`;
}

function downTo(from: number, to: number, x: number, kept: readonly Box[]): string {
  const met = kept.filter(({ left, right }) => left < x && x < right);
  const gaps = gapsOn(
    from,
    to,
    met.map(({ top, bottom }) => [top, bottom]),
  );
  return `${gaps.map(([start, end]) => `V${start}M${x} ${end}`).join('')}V${to}`;
}

/** Where a line is broken, in its order and apart. */
function gapsOn(from: number, to: number, spans: readonly (readonly [number, number])[]) {
  const gaps: [number, number][] = [];
  for (const [low, high] of spans.toSorted(([a], [b]) => a - b)) {
    const [start, end] = [Math.max(low - clearance, from), Math.min(high + clearance, to)];
    const last = gaps.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else gaps.push([start, end]);
  }
  return gaps;
}
