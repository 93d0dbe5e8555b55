import { type ReactNode, useMemo } from 'react';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { corrections } from '../../shared/register/corrections.ts';
import { deskWork } from '../../shared/register/desk-work.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { runCommand } from '../app/run-command.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { openLedger } from '../state/ledger-query.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { goToView } from '../state/trail.ts';

/** As many as are named before "and 18 more". */
const named = 3;

/** What waits for an analyst, each with its first claims and a way to the rest. */
export function DeskWorkList({ register }: { readonly register: LibraryRegister }): ReactNode {
  const { current, notes, layers } = useNotebook();
  const { failing, apart, disagreeing, inReview, outdated, stale } = deskWork(register, current);
  const noted = useMemo(
    () => corrections(register, current, visibleNotes(notes, layers)).filter(({ flag }) => flag === null),
    [register, current, notes, layers],
  );
  const crossCheck = () => goToView('cross-check');
  return (
    <section className="desk-part" aria-labelledby="desk-work">
      <h2 id="desk-work">{t`On the desk`}</h2>
      <ul className="desk-work">
        <DeskLine
          count={failing.length}
          what={plural(failing.length, 'sum does not add up', 'sums do not add up')}
          claims={failing.flatMap(({ claims }) => claims[0] ?? [])}
          onRest={crossCheck}
        />
        <DeskLine
          count={apart.length}
          what={plural(apart.length, 'quantity stated differently', 'quantities stated differently')}
          more={
            apart.length === 0 ? null : t`${disagreeing} disagree, ${apart.length - disagreeing} differ in definition`
          }
          claims={apart.map(({ id }) => id)}
          onRest={crossCheck}
        />
        <DeskLine
          count={inReview.length}
          what={plural(inReview.length, 'claim in review', 'claims in review')}
          claims={inReview}
          onRest={() => openLedger('status:in-review')}
        />
        <DeskLine
          count={outdated.length}
          what={plural(outdated.length, 'claim outdated', 'claims outdated')}
          claims={outdated}
          onRest={() => openLedger('status:outdated')}
        />
        <DeskLine
          count={stale.length}
          what={plural(stale.length, 'flag gone stale', 'flags gone stale')}
          more={stale.length === 0 ? null : t`Their claims’ text, data or source changed since`}
          claims={stale}
          onRest={() => runCommand('corrections')}
          rest={t`See old and new`}
        />
        {noted.length > 0 && (
          <DeskLine
            count={noted.length}
            what={plural(noted.length, 'noted claim changed since', 'noted claims changed since')}
            claims={noted.map(({ claim }) => claim.id)}
            onRest={() => runCommand('corrections')}
            rest={t`See which`}
          />
        )}
      </ul>
    </section>
  );
}

interface DeskLineProps {
  readonly count: number;
  readonly what: string;
  /** What the count is made of; null where it is of one sort. */
  readonly more?: string | null;
  readonly claims: readonly string[];
  /** Leads to all of them. */
  readonly onRest: () => void;
  /** What the way to all of them is called, shown however few there are; "and 18 more" unless told. */
  readonly rest?: string;
}

function DeskLine({ count, what, more = null, claims, onRest, rest: name }: DeskLineProps): ReactNode {
  const rest = claims.length - named;
  return (
    <li className={count === 0 ? 'clear' : undefined}>
      <span className="desk-count">{count}</span>
      <div>
        <p>{what}</p>
        {more !== null && <p className="desk-more">{more}</p>}
        {claims.length > 0 && (
          <p className="desk-claims">
            {claims.slice(0, named).map((id) => (
              <ClaimReference key={id} id={id} />
            ))}
            {(rest > 0 || name !== undefined) && (
              <button type="button" className="desk-rest" onClick={onRest}>
                {name ?? t`and ${rest} more`}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
