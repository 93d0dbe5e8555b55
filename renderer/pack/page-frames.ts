import { formatDate } from '../../shared/claims/format.ts';
import { type PackPart, packParts, partAnchor, printedParts, recordAnchor } from '../../shared/pack/anchors.ts';
import type { PackPages } from '../../shared/pack/pack.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { packTitle } from '../../shared/pack/pack-title.ts';
import { initialsOf } from './initials.ts';
import type { PageFrame } from './page-sheet.ts';

/** The named page of a briefing. Its id is `[a-z][a-z0-9]*`, so this is a CSS identifier. */
export const pageName = (briefing: string): string => `briefing-${briefing}`;

/** Whose initials stand in the register, where they fit on its foot; else how to read the marks tells. */
const longestNames = 60;

const partFrames: Readonly<Record<PackPart, Omit<PageFrame, 'foot'>>> = {
  marks: { name: 'marks', label: 'Marks', title: packParts.marks },
  quantities: { name: 'quantities', label: 'Quantities', title: 'Statements of one quantity, side by side' },
  sums: { name: 'sums', label: 'Sums', title: 'Recomputed from the claims they rest on', wide: true },
  glossary: { name: 'glossary', label: 'Glossary', title: 'Terms that the briefings use, in our words' },
  register: { name: 'register', label: 'Register', title: 'Every claim’s record', wide: true },
  'check-log': { name: 'check-log', label: 'Check log', title: 'What was run and what was flagged', wide: true },
  sources: { name: 'sources', label: 'Sources', title: 'What each briefing was made from', wide: true },
  colophon: { name: 'colophon', label: 'Colophon', title: 'What this pack is' },
};

/** What stands in the margins of each part's pages. */
export function pageFrames(model: PackModel, pages: PackPages | null): readonly PageFrame[] {
  const { content } = model;
  const { editions, library } = content;
  const pageOf = (anchor: string) => pages?.destinations[anchor] ?? '00';
  const parts = printedParts(model);
  const set = `Set offline by Claimbook. Register ${library.revision}.`;
  return [
    { name: 'cover', label: null, title: '', foot: '' },
    { name: 'contents', label: 'Contents', title: packTitle(content), foot: set },
    ...editions.map(({ briefing, claims }): PageFrame => {
      const own = claims.filter(({ id }) => model.claims.has(id));
      const first = own[0];
      const span = first === undefined ? '' : `${first.number} to ${own.at(-1)?.number ?? ''}. `;
      const records =
        first !== undefined && parts.includes('register')
          ? `Full records in the register, page ${pageOf(recordAnchor(first.id))}.`
          : '';
      return {
        name: pageName(briefing.id),
        label: briefing.letter,
        title: briefing.title,
        foot: `${span}${records}\nEdition of ${formatDate(briefing.edition, 'long')}, register ${library.revision}.`,
        hanging: true,
      };
    }),
    // Claims that are named and not recorded here follow the register, or stand in its place.
    ...(parts.includes('register')
      ? []
      : [{ ...partFrames.register, label: 'Claims', title: 'Named in this pack', foot: set }]),
    ...parts.map((part): PageFrame => {
      if (part !== 'register') return { ...partFrames[part], foot: set };
      const foot = `${whoIsWho(model, pageOf(partAnchor('marks')))}${set}`;
      const frame = partFrames.register;
      return { ...frame, ...(content.options.claims.by !== 'all' && { title: 'The chosen claims’ records' }), foot };
    }),
  ];
}

function whoIsWho({ flags }: PackModel, marks: number | string): string {
  const people = initialsOf([...flags.values()].map((flag) => flag.author));
  if (people.size === 0) return '';
  const names = [...people].map(([name, initials]) => `${initials}: ${name}.`).join(' ');
  return `${names.length > longestNames ? `Initials are told on page ${marks}.` : names}\n`;
}
