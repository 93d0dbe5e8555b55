import { Fragment, type ReactNode } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import { packParts, partAnchor } from '../../shared/pack/anchors.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { BriefFindings } from './BriefFindings.tsx';
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
  const held = heldBeside(told, model);
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
              {[...byClaim(findings)].map(([claim, alike]) => (
                <SumEntry key={claim} claim={claim} findings={alike} held={held} />
              ))}
            </ul>
          </section>
        );
      })}
      <BriefFindings
        findings={told.filter((finding) => isBrief(finding) && ![...held.values()].flat().includes(finding))}
      />
    </section>
  );
}

const isBrief = (finding: Finding): boolean => !groups.some((group) => group.holds(finding));

function byClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const about = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const [claim = ''] = finding.claims;
    about.set(claim, [...(about.get(claim) ?? []), finding]);
  }
  return about;
}

/** What else holds of a claim whose sum is told, that its units and dates match, say: by the id of its first sum. */
function heldBeside(told: readonly Finding[], { findings }: PackModel): ReadonlyMap<string, readonly Finding[]> {
  const sums = groups.flatMap((group) => told.filter((finding) => group.holds(finding) && finding.sum !== null));
  return new Map(
    [...byClaim(sums)].flatMap(([claim, [first]]) => {
      const beside = findings.filter(
        ({ verdict, sum, claims }) => verdict === 'holds' && sum === null && claims[0] === claim,
      );
      return first === undefined ? [] : [[first.id, beside] as const];
    }),
  );
}

interface SumEntryProps {
  readonly claim: string;
  readonly findings: readonly Finding[];
  readonly held: ReadonlyMap<string, readonly Finding[]>;
}

const isWorked = ({ sum, working }: Finding): boolean => sum !== null || working.length > 0;

/** A claim once, and what is said of it: each sum beside its sentence, or the sentence beside the claim without any. */
function SumEntry({ claim, findings, held }: SumEntryProps): ReactNode {
  const { model } = usePack();
  const [first, ...others] = findings.filter(isWorked);
  const sentences = <Sentences findings={findings.filter((finding) => !isWorked(finding))} />;
  return (
    <li>
      <span className="sum-claim">
        <ClaimLink claim={claim} />
      </span>
      <div className="sum-told">
        <p className="sum-statement">{(model.claims.get(claim) ?? model.foreign.get(claim))?.statement}</p>
        {first !== undefined && sentences}
        {first !== undefined && <Sentences findings={[first, ...(held.get(first.id) ?? [])]} />}
      </div>
      <div>{first === undefined ? sentences : <SumFigures finding={first} />}</div>
      {others.map((finding) => (
        <Fragment key={finding.id}>
          <div className="sum-told">
            <Sentences findings={[finding, ...(held.get(finding.id) ?? [])]} />
          </div>
          <div>
            <SumFigures finding={finding} />
          </div>
        </Fragment>
      ))}
    </li>
  );
}

function Sentences({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  return findings.map(({ id, message }) => (
    <p key={id}>
      <LinkedSentence text={message} />
    </p>
  ));
}

function SumFigures({ finding: { sum, verdict, working } }: { readonly finding: Finding }): ReactNode {
  return (
    <>
      {sum !== null && (
        <p className="sum-line">
          <SumWords sum={sum} corrected={verdict === 'fails'} />
        </p>
      )}
      {working.length > 0 && (
        <ul className="working">
          {working.map((line) => (
            <li key={line}>
              <LinkedSentence text={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
