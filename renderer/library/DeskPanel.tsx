import './desk-panel.css';
import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { StatusCell } from '../verification/StatusCell.tsx';
import { useScale } from '../verification/scale-context.ts';
import { DeskWorkList } from './DeskWorkList.tsx';
import { KindBars } from './KindBars.tsx';
import { ProgressParts } from './ProgressParts.tsx';

/** Beside the briefings: what waits, what the whole rests on, how far each part is checked, and how strips are read. */
export function DeskPanel({ register }: { readonly register: LibraryRegister }): ReactNode {
  const scale = useScale();
  return (
    <aside className="desk-panel" aria-label={t`On the desk`}>
      <DeskWorkList register={register} />
      <KindBars register={register} />
      <ProgressParts register={register} />
      <section className="desk-part">
        <h2>{t`Reading the strip`}</h2>
        <ul className="strip-legend">
          {scale.order.map((status) => (
            <li key={status}>
              <StatusCell status={status} /> {scale.words[status].name}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
