import type { ReactNode } from 'react';
import { spanWords } from '../../shared/charts/span-words.ts';
import { verdictNames } from '../../shared/checks/finding.ts';
import { formatQuantity } from '../../shared/claims/format.ts';
import { packParts, partAnchor, quantityAnchor } from '../../shared/pack/anchors.ts';
import { isFault } from '../../shared/pack/margin-notes.ts';
import { couldReconcile } from '../../shared/register/could-reconcile.ts';
import type { Quantity } from '../../shared/register/quantities.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { GroupHead } from './GroupHead.tsx';
import { usePack } from './pack-context.ts';

/** What several claims state: one entry a quantity, its statements side by side; then those that are stated alike. */
export function QuantitiesPart(): ReactNode {
  const { model } = usePack();
  const apart = (verdict: Quantity['verdict']) => model.quantities.filter((quantity) => quantity.verdict === verdict);
  const alike = apart('holds');
  return (
    <section className="quantities">
      <h1 id={partAnchor('quantities')}>{packParts.quantities}</h1>
      <QuantityGroup
        title="In conflict"
        says="The same subject, measure, scope and date, and figures that cannot all stand."
        quantities={apart('conflicts')}
      />
      <QuantityGroup
        title="Stated differently"
        says="The same subject and measure with another scope, date or definition: nothing is held against these figures."
        quantities={apart('differs')}
      />
      {alike.length > 0 && (
        <section>
          <GroupHead title="Stated alike" count={alike.length} says="Every statement agrees within its precision." />
          <ul className="sum-list alike">
            {alike.map(({ id, title, claims }) => (
              <li key={id} id={quantityAnchor(id)}>
                <span>{title}</span>
                <span>
                  <LinkedSentence text={claims.map((claim) => model.named.get(claim)?.number ?? claim).join(', ')} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

interface QuantityGroupProps {
  readonly title: string;
  readonly says: string;
  readonly quantities: readonly Quantity[];
}

function QuantityGroup({ title, says, quantities }: QuantityGroupProps): ReactNode {
  if (quantities.length === 0) return null;
  return (
    <section>
      <GroupHead title={title} count={quantities.length} says={says} />
      {quantities.map((quantity) => (
        <QuantityEntry key={quantity.id} quantity={quantity} />
      ))}
    </section>
  );
}

/** Pairs that differ are told one by one up to this many; the table of more shows what they differ in. */
const mostDiffering = 2;

function QuantityEntry({ quantity }: { readonly quantity: Quantity }): ReactNode {
  const { model } = usePack();
  const { id, title, claims, findings } = quantity;
  const conflicts = findings.filter((finding) => finding.verdict === 'conflicts');
  const differing = findings.filter((finding) => finding.verdict === 'differs');
  const told = [...conflicts, ...(differing.length > mostDiffering ? [] : differing)];
  return (
    <div className="quantity">
      <h3 id={quantityAnchor(id)}>{title}</h3>
      <table>
        <colgroup>
          <col className="number" />
          <col className="figure-stated" />
          <col className="date" />
          <col />
          <col className="who" />
        </colgroup>
        <thead className="unseen">
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Figure</th>
            <th scope="col">As of</th>
            <th scope="col">Scope</th>
            <th scope="col">Says who</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <StatementRow key={claim} claim={claim} />
          ))}
        </tbody>
      </table>
      {told.map(({ id: finding, verdict, message }) => (
        <p key={finding}>
          <b className={isFault(verdict) ? 'fault' : undefined}>{verdictNames[verdict]}.</b>{' '}
          <LinkedSentence text={message} />
        </p>
      ))}
      {differing.length > mostDiffering && (
        <p>
          <b>{verdictNames.differs}.</b> {couldReconcile(claims.flatMap((claim) => model.claims.get(claim) ?? []))}
        </p>
      )}
    </div>
  );
}

function StatementRow({ claim: id }: { readonly claim: string }): ReactNode {
  const { model } = usePack();
  const claim = model.claims.get(id);
  const foreign = model.foreign.get(id);
  return (
    <tr>
      <th scope="row">
        <ClaimLink claim={id} />
      </th>
      <td className="quantity-figure">{claim === undefined ? foreign?.figure : formatQuantity(claim, 'short')}</td>
      {claim === undefined ? (
        <td colSpan={3}>{foreign?.statement}</td>
      ) : (
        <>
          <td>{claim.asOf === null ? 'No date' : spanWords([claim.asOf])}</td>
          <td>{claim.scope ?? 'No scope stated'}</td>
          <td>{claim.attributedTo ?? 'No source named'}</td>
        </>
      )}
    </tr>
  );
}
