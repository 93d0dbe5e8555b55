/** What a rectangle needs to have for a leader to be drawn to it. */
interface Box {
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
const headSize = 7;
const edge = 18;

/**
 * The leader from the end of a mark's last line to the evidence, in the coordinates of `frame`. To a panel at the
 * side it runs level, 5 px under the underline; to a drawer below it turns down in the right margin. A claim that has
 * scrolled away leaves the arrowhead at the panel's nearer end.
 */
export function leaderPath(end: Box, galley: Box, panel: Box, frame: Box): LeaderPath {
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
      line: seen ? `M${x - 1} ${underline}L${x + drop} ${y}H${target}` : '',
      head: `M${target} ${y - headSize}L${target + headSize} ${y}L${target} ${y + headSize}Z`,
    };
  }
  const target = panel.top - frame.top;
  const turn = Math.max(galley.right - frame.left - 44, x + drop + 4);
  const y = underline + drop;
  return {
    line: seen ? `M${x - 1} ${underline}L${x + drop} ${y}H${turn}V${target}` : '',
    head: `M${turn - headSize} ${target}L${turn} ${target + headSize}L${turn + headSize} ${target}Z`,
  };
}
