import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { toggled } from '../../shared/pack/pack-form.ts';
import { useSession } from '../state/session.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { PartHead } from './PartHead.tsx';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

/** Which briefings print, each with its pages. */
export function BriefingChoice(): ReactNode {
  const briefings = useSession((session) => session.briefings);
  const without = usePackDialog(({ form }) => form.without);
  return (
    <div className="pack-part">
      <PartHead id="pack-briefings" parts={briefings.map(({ id }) => id)}>
        {t`Briefings`}
      </PartHead>
      <ul aria-labelledby="pack-briefings">
        {briefings.map(({ id, letter, title }) => (
          <ChoiceRow
            key={id}
            checked={!without.includes(id)}
            onChange={() => changeForm({ without: toggled(without, id) })}
            part={id}
            name={t`Briefing ${letter}`}
          >
            <b className="pack-letter">{letter}</b>
            <span className="pack-title">{title}</span>
          </ChoiceRow>
        ))}
      </ul>
    </div>
  );
}
