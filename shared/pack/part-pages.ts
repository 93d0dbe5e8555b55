import type { Briefing } from '../briefing/briefing.ts';
import { t } from '../language/t.ts';
import { briefingAnchor, notesAnchor, type PackPart, packParts, partAnchor, sectionAnchor } from './anchors.ts';
import type { PackContent, PackPages, PartPages, SectionStart } from './pack.ts';

/** The parts after the briefings in a word or two, where their headings say more. */
const shortNames: Partial<Record<PackPart, string>> = {
  quantities: t`Quantities`,
  sums: t`Sums`,
  register: t`Register`,
};

/** Which pages each part of a printed pack takes, in their order; a part that begins on another's page counts it too. */
export function partPages({ editions }: Pick<PackContent, 'editions'>, pages: PackPages): readonly PartPages[] {
  const briefings = editions.map(({ briefing }) => ({
    id: briefing.id,
    label: briefing.letter,
    place: briefingAnchor(briefing.id),
    sections: sectionStarts(briefing, pages),
  }));
  const after = (Object.keys(packParts) as PackPart[]).map((part) => ({
    id: partAnchor(part),
    label: shortNames[part] ?? packParts[part],
    place: partAnchor(part),
    sections: [],
  }));
  const placed = [...briefings, ...after].flatMap(({ place, ...part }) => {
    const first = pages.destinations[place];
    return first === undefined ? [] : [{ ...part, first }];
  });
  // What leads in to the briefings is front matter, whatever it is called.
  const [text] = placed;
  const starts = [
    ...(text === undefined || text.first > 1 ? [{ id: 'front', label: t`Front`, first: 1, sections: [] }] : []),
    ...placed.filter(({ first }) => first >= (text?.first ?? 1)).sort((a, b) => a.first - b.first),
  ];
  return starts.map((start, index) => {
    const next = starts[index + 1]?.first ?? pages.total + 1;
    return { ...start, pages: Math.max(1, next - start.first) };
  });
}

/** Only what something leads to has a page that is known, and a pack of many briefings leads to few sections. */
function sectionStarts({ id, sections }: Briefing, { destinations }: PackPages): readonly SectionStart[] {
  const starts = sections.map((section) => ({
    label: t`section ${section.number}`,
    first: destinations[sectionAnchor(id, section.id)],
  }));
  const notes = { label: t`notes`, first: destinations[notesAnchor(id)] };
  const known = [...starts, notes].flatMap(({ label, first }) => (first === undefined ? [] : [{ label, first }]));
  return starts.every(({ first }) => first !== undefined) ? known : [];
}
