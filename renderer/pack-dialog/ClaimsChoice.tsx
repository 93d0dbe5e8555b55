import type { ReactNode } from 'react';
import { formatCount } from '../../shared/claims/format-number.ts';
import { t } from '../../shared/language/t.ts';
import { toggled } from '../../shared/pack/pack-form.ts';
import { RadioSetting } from '../app/RadioSetting.tsx';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';
import { useStatusCounts } from './use-status-counts.ts';

/** Which claims the pack is about: all, those with certain flags, or those that a filter of the ledger finds. */
export function ClaimsChoice(): ReactNode {
  const claims = usePackDialog(({ form }) => form.claims);
  const counts = useStatusCounts();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const ways = [
    ['all', t`All ${formatCount(all)}`],
    ['status', t`By flag`],
    ['filter', t`By ledger filter`],
  ] as const;
  return (
    <div className="pack-claims">
      <RadioSetting
        legend={t`Claims`}
        name="pack-claims"
        options={ways}
        value={claims}
        onChange={(chosen) => changeForm({ claims: chosen })}
      />
      {claims === 'status' && <FlagChoice />}
      {claims === 'filter' && <FilterChoice />}
    </div>
  );
}

function FlagChoice(): ReactNode {
  const { words } = useScale();
  const statuses = usePackDialog(({ form }) => form.statuses);
  const counts = useStatusCounts();
  return (
    <ul className="pack-columns pack-flags" aria-label={t`Flags`}>
      {counts.map(({ status, count }) => (
        <li key={status} className="pack-row">
          <label className="option">
            <input
              type="checkbox"
              checked={statuses.includes(status)}
              onChange={() => changeForm({ statuses: toggled(statuses, status) })}
            />
            <StatusGlyph status={status} />
            {words[status].name}
            <span className="muted">{formatCount(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
