import { briefingAnchor, type PackPart, packParts, partAnchor } from './anchors.ts';
import type { PackContent, PackPages, PartPages } from './pack.ts';

/** The parts after the briefings in a word or two, where their headings say more. */
const shortNames: Partial<Record<PackPart, string>> = {
  quantities: 'Quantities',
  sums: 'Sums',
  register: 'Register',
};

/** Which pages each part of a printed pack takes, in their order; a part that begins on another's page counts it too. */
export function partPages({ editions }: Pick<PackContent, 'editions'>, pages: PackPages): readonly PartPages[] {
  const briefings = editions.map(({ briefing: { id, letter } }) => ({ id, label: letter, place: briefingAnchor(id) }));
  const after = (Object.keys(packParts) as PackPart[]).map((part) => ({
    id: partAnchor(part),
    label: shortNames[part] ?? packParts[part],
    place: partAnchor(part),
  }));
  const placed = [...briefings, ...after].flatMap(({ id, label, place }) => {
    const first = pages.destinations[place];
    return first === undefined ? [] : [{ id, label, first }];
  });
  // What leads in to the briefings is front matter, whatever it is called.
  const [text] = placed;
  const starts = [
    ...(text === undefined || text.first > 1 ? [{ id: 'front', label: 'Front', first: 1 }] : []),
    ...placed.filter(({ first }) => first >= (text?.first ?? 1)).sort((a, b) => a.first - b.first),
  ];
  return starts.map((start, index) => {
    const next = starts[index + 1]?.first ?? pages.total + 1;
    return { ...start, pages: Math.max(1, next - start.first) };
  });
}
