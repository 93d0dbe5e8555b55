import './progress-parts.css';
import { type ReactNode, useId, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import {
  type PartProgress,
  progressByAuthor,
  progressByBriefing,
  progressBySection,
  type StatusLookup,
} from '../../shared/register/progress.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { statusOf, useNotebook } from '../state/notebook-store.ts';

const divisions = ['Briefing', 'Section', 'Author'] as const;
type Division = (typeof divisions)[number];

const divisionNames: Readonly<Record<Division, string>> = {
  Briefing: t`Briefing`,
  Section: t`Section`,
  Author: t`Author`,
};

/** As many parts as are shown at first. */
const few = 6;

/** How many claims of each part somebody has looked at, and the next that nobody has. */
export function ProgressParts({ register }: { readonly register: LibraryRegister }): ReactNode {
  const current = useNotebook((notebook) => notebook.current);
  const head = useId();
  const [by, setBy] = useState<Division>('Section');
  const [whole, setWhole] = useState(false);
  const parts = partsBy(by, register, (claim) => statusOf(current, claim));
  const hidden = parts.length - few;
  return (
    <section className="desk-part" aria-labelledby={head}>
      <h2 id={head}>{t`Checked so far`}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups buttons. */}
      <div className="division" role="group" aria-label={t`Counted by`}>
        {divisions.map((each) => (
          <button key={each} type="button" aria-pressed={each === by} onClick={() => setBy(each)}>
            {divisionNames[each]}
          </button>
        ))}
      </div>
      <table className="progress-parts">
        <colgroup>
          <col />
          <col className="handled" />
          <col className="next" />
        </colgroup>
        <thead className="unseen">
          <tr>
            <th scope="col">{divisionNames[by]}</th>
            <th scope="col">{t`Handled`}</th>
            <th scope="col">{t`Next unchecked`}</th>
          </tr>
        </thead>
        <tbody>
          {(whole ? parts : parts.slice(0, few)).map(({ id, name, handled, total, next }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="handled">{t`${handled} of ${total}`}</td>
              <td>{next === null ? <span className="muted">{t`All`}</span> : <ClaimReference id={next} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t`Show the first ${few}` : t`Show all ${parts.length}`}
        </button>
      )}
    </section>
  );
}

function partsBy(by: Division, register: LibraryRegister, statusOfClaim: StatusLookup): readonly PartProgress[] {
  switch (by) {
    case 'Briefing':
      return progressByBriefing(register, statusOfClaim);
    case 'Section':
      return progressBySection(register, statusOfClaim);
    case 'Author':
      return progressByAuthor(register, statusOfClaim);
  }
}
