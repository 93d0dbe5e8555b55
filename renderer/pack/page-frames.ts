import { formatDate } from '../../shared/claims/format.ts';
import { recordAnchor } from '../../shared/pack/anchors.ts';
import type { PackPages } from '../../shared/pack/pack.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { packTitle } from '../../shared/pack/pack-title.ts';
import { initialsOf } from './initials.ts';
import type { PageFrame } from './page-sheet.ts';

/** The named page of a briefing. Its id is `[a-z][a-z0-9]*`, so this is a CSS identifier. */
export const pageName = (briefing: string): string => `briefing-${briefing}`;

/** What stands in the margins of each part's pages. */
export function pageFrames(model: PackModel, pages: PackPages | null): readonly PageFrame[] {
  const { editions, library } = model.content;
  const set = `Set offline by Claimbook. Register ${library.revision}.`;
  const people = initialsOf([...model.flags.values()].map((flag) => flag.author));
  const who = [...people].map(([name, initials]) => `${initials}: ${name}.`).join(' ');
  return [
    { name: 'contents', label: 'Contents', title: packTitle(model.content), foot: set },
    ...editions.map(({ briefing, claims }): PageFrame => {
      const first = claims[0];
      const last = claims.at(-1);
      const page = first === undefined ? undefined : pages?.destinations[recordAnchor(first.id)];
      const span = `${first?.number ?? ''} to ${last?.number ?? ''}`;
      return {
        name: pageName(briefing.id),
        label: briefing.letter,
        title: briefing.title,
        foot: `${span}. Full records in the register, page ${page ?? '00'}. Edition of ${formatDate(briefing.edition, 'long')}, register ${library.revision}.`,
      };
    }),
    { name: 'quantities', label: 'Quantities', title: 'Statements of one quantity, side by side', foot: set },
    { name: 'sums', label: 'Sums', title: 'Recomputed from the claims they rest on', foot: set, wide: true },
    { name: 'glossary', label: 'Glossary', title: 'Terms that the briefings use, in our words', foot: set },
    {
      name: 'register',
      label: 'Register',
      title: 'Every claim’s record, and what each briefing was made from',
      foot: who === '' ? set : `${who} Register ${library.revision}.`,
      wide: true,
    },
  ];
}
