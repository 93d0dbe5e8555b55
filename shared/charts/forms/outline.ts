import { type ChartView, termRun } from '../drawing.ts';
import { type Box, lineShape, pathShape, type Shape, textShape } from '../scene.ts';
import { tidy } from '../tidy.ts';
import { edgePaint, type Graph, type GraphPicture, type GraphVerb, pad, termShapes } from './graph.ts';
import { type Words, wordShapes } from './words.ts';

const indent = 20;
const rowGap = 8;
const partGap = 14;
const arrow = 16;
const verbWidth = 92;
const nameGap = 8;

/**
 * Terms under the term that leads to them, each on a row with the words that lead there. A term that several lead to
 * has its box once; where it comes up again it is named without one. Reads at any width.
 */
export function drawOutline(graph: Graph): GraphPicture {
  const { view, terms, verbs } = graph;
  const pieces = new Map<string, { shapes: readonly Shape[]; ring: Box }>();
  let y = 2;

  const drawTerm = (id: string, x: number, top: number, height: number): Box => {
    const words = graph.termWords(id, Math.max(60, view.width - x - 2 * pad.x - 2));
    const box = { x, y: top, width: words.width + 2 * pad.x, height };
    pieces.set(`n_${id}`, { shapes: termShapes(words, box, graph.termDatum(id), view), ring: box });
    return box;
  };
  const termHeight = (id: string, x: number) =>
    graph.termWords(id, Math.max(60, view.width - x - 2 * pad.x - 2)).height + 2 * pad.y;

  const drawBranch = (verb: GraphVerb, x: number, stem: number, column: number): number => {
    const verbWords = graph.verbWords(verb.id, verbWidth);
    const start = x + 10;
    const label = { x: start + 4, width: column, height: verbWords.height };
    const termX = label.x + label.width + arrow + 4;
    const again = pieces.has(`n_${verb.to}`);
    const height = Math.max(verbWords.height, termHeight(verb.to, termX)) + 2;
    const centre = y + height / 2;
    const datum = graph.verbDatum(verb.id);
    const paint = edgePaint(datum, view);
    const shapes: Shape[] = [
      lineShape(
        [
          [x, stem],
          [x, centre],
          [start, centre],
        ],
        paint.stroke,
        paint.lineWidth,
      ),
      lineShape(
        [
          [label.x + label.width + 4, centre],
          [termX - 4, centre],
        ],
        paint.stroke,
        paint.lineWidth,
      ),
      arrowHead(termX, centre, paint.stroke),
      ...wordShapes(verbWords, label.x + label.width / 2, centre - label.height / 2, view.theme.ink2, datum, view),
    ];
    if (again) {
      shapes.push(...nameShapes(graph.termWords(verb.to, view.width - termX - nameGap), termX + nameGap, centre, view));
    } else {
      const own = termHeight(verb.to, termX);
      drawTerm(verb.to, termX, centre - own / 2, own);
    }
    const ring = { ...label, y: centre - label.height / 2 };
    pieces.set(verb.id, { shapes, ring });
    const end = y + height;
    y = end + rowGap;
    if (!again) drawBranches(verb.to, x + indent, end - 4);
    return centre;
  };

  const drawBranches = (id: string, x: number, below: number) => {
    const branches = verbs.filter((verb) => verb.from === id && !pieces.has(verb.id));
    const column = Math.max(...branches.map((verb) => graph.verbWords(verb.id, verbWidth).width));
    let stem = below;
    for (const verb of branches) stem = drawBranch(verb, x, stem, column);
  };

  const roots = terms.filter(({ id }) => !verbs.some(({ to }) => to === id));
  for (const { id } of [...roots, ...terms]) {
    if (pieces.has(`n_${id}`)) continue;
    const height = termHeight(id, 1);
    drawTerm(id, 1, y, height);
    y += height + rowGap;
    drawBranches(id, 10, y - rowGap);
    y += partGap - rowGap;
  }
  return { height: Math.ceil(y - partGap + rowGap), pieces };
}

/** The name of a term alone, for where it has its box elsewhere. */
function nameShapes({ lines, style }: Words, x: number, centre: number, view: ChartView): readonly Shape[] {
  const top = centre - (lines.length * style.line) / 2;
  return lines.map((line, index) =>
    textShape(termRun(line, view.theme.ink3, view, style.size), x, top + style.line * (index + 0.5)),
  );
}

function arrowHead(x: number, y: number, fill: string): Shape {
  return pathShape(`M${tidy(x)} ${tidy(y)}L${tidy(x - 6)} ${tidy(y - 3.5)}L${tidy(x - 6)} ${tidy(y + 3.5)}Z`, { fill });
}
