import type { ReactNode } from 'react';
import { listNumbers } from '../../shared/charts/chart-caption.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { packParts, partAnchor } from '../../shared/pack/anchors.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { GroupHead } from './GroupHead.tsx';
import { usePack } from './pack-context.ts';
import { SumWords } from './SumWords.tsx';

interface Group {
  readonly title: string;
  readonly says: string;
  readonly holds: (finding: Finding) => boolean;
}

/** Findings told in full, in the part's order; a group without any is left out. */
const groups: readonly Group[] = [
  {
    title: 'Sums that fail',
    says: 'The claims they rest on stand; the figure drawn from them does not follow.',
    holds: ({ verdict }) => verdict === 'fails',
  },
  {
    title: 'Statements in conflict',
    says: 'Two statements that cannot both stand.',
    holds: ({ verdict }) => verdict === 'conflicts',
  },
  {
    title: 'Figures that differ',
    says: 'The same words with another scope, date or definition.',
    holds: ({ verdict }) => verdict === 'differs',
  },
  {
    title: 'Sums that hold',
    says: 'Recomputed within the precision that each figure is stated to.',
    holds: ({ verdict, sum }) => verdict === 'holds' && sum !== null,
  },
  {
    title: 'Figures lost at source',
    says: 'Shown as lost, with what the article’s own arithmetic allows.',
    holds: ({ verdict }) => verdict === 'lost',
  },
];

/** Every finding of the checks with its working, what fails first. */
export function SumsPart(): ReactNode {
  const { model } = usePack();
  // Statements of one quantity stand side by side in a part of their own.
  const told = model.findings.filter((finding) => !model.quantityOf.has(finding.id));
  return (
    <section className="sums">
      <h1 id={partAnchor('sums')}>{packParts.sums}</h1>
      {told.length === 0 && <p>No claim of this pack rests on others by arithmetic.</p>}
      {groups.map(({ title, says, holds }) => {
        const findings = told.filter(holds);
        if (findings.length === 0) return null;
        return (
          <section key={title}>
            <GroupHead title={title} count={findings.length} says={says} />
            <ul className="sum-list">
              {findings.map((finding) => (
                <SumEntry key={finding.id} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
      <BriefFindings findings={told} />
    </section>
  );
}

/** What else holds of a claim whose sum is told: that its units and dates match, say. */
function heldBeside(model: PackModel, sum: Finding): readonly Finding[] {
  if (sum.sum === null) return [];
  return model.findings.filter(
    (finding) => finding.verdict === 'holds' && finding.sum === null && finding.claims[0] === sum.claims[0],
  );
}

/** The findings that a line tells: which claims each sentence is about. */
function BriefFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { model } = usePack();
  const told = findings.filter((finding) => groups.some((group) => group.holds(finding)));
  const elsewhere = new Set([...told, ...told.flatMap((finding) => heldBeside(model, finding))]);
  const rest = findings.filter((finding) => !elsewhere.has(finding));
  if (rest.length === 0) return null;
  const bySentence = new Map<string, Finding[]>();
  for (const finding of rest) bySentence.set(finding.message, [...(bySentence.get(finding.message) ?? []), finding]);
  return (
    <section>
      <GroupHead title="Other checks" count={rest.length} says="What else was looked at, and on which claims." />
      <ul className="sum-list brief">
        {[...bySentence].map(([message, alike]) => (
          <li key={message}>
            <p className="brief-claims">
              <LinkedSentence
                text={listNumbers(alike.map(({ claims: [id = ''] }) => model.named.get(id)?.number ?? id))}
              />
            </p>
            <p>
              <LinkedSentence text={message} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SumEntry({ finding }: { readonly finding: Finding }): ReactNode {
  const { model } = usePack();
  const [about = ''] = finding.claims;
  return (
    <li>
      <span className="sum-claim">
        <ClaimLink claim={about} />
      </span>
      <div className="sum-told">
        <p className="sum-statement">{(model.claims.get(about) ?? model.foreign.get(about))?.statement}</p>
        <p>
          <LinkedSentence text={finding.message} />
        </p>
        {heldBeside(model, finding).map(({ id, message }) => (
          <p key={id}>
            <LinkedSentence text={message} />
          </p>
        ))}
      </div>
      <div className="sum-figures">
        {finding.sum !== null && (
          <p className="sum-line">
            <SumWords sum={finding.sum} corrected={finding.verdict === 'fails'} />
          </p>
        )}
        {finding.working.length > 0 && (
          <ul className="working">
            {finding.working.map((line) => (
              <li key={line}>
                <LinkedSentence text={line} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
