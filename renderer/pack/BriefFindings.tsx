import type { ReactNode } from 'react';
import { listNumbers } from '../../shared/charts/chart-caption.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { GroupHead } from './GroupHead.tsx';
import { usePack } from './pack-context.ts';

/** A sentence that is said of more claims than this is told once, with its claims listed briefing by briefing. */
const fewClaims = 3;

/** The findings that a line tells: each sentence with the claims that it is about. */
export function BriefFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  if (findings.length === 0) return null;
  const bySentence = new Map<string, string[]>();
  for (const { message, claims } of findings) {
    bySentence.set(message, [...(bySentence.get(message) ?? []), ...claims.slice(0, 1)]);
  }
  const sentences = [...bySentence].map(([message, claims]) => ({ message, claims }));
  return (
    <section>
      <GroupHead title="Other checks" count={findings.length} says="What else was looked at, and on which claims." />
      {sentences
        .filter(({ claims }) => claims.length > fewClaims)
        .map(({ message, claims }) => (
          <ClaimsByBriefing key={message} message={message} claims={claims} />
        ))}
      <ul className="brief-list">
        {sentences
          .filter(({ claims }) => claims.length <= fewClaims)
          .map(({ message, claims }) => (
            <li key={message}>
              <span>
                {claims.map((claim) => (
                  <span key={claim} className="brief-claim">
                    <ClaimLink claim={claim} />
                  </span>
                ))}
              </span>
              <p>
                <LinkedSentence text={message} />
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

interface ClaimsByBriefingProps {
  readonly message: string;
  readonly claims: readonly string[];
}

function ClaimsByBriefing({ message, claims }: ClaimsByBriefingProps): ReactNode {
  const { model } = usePack();
  const about = new Set(claims);
  return (
    <div className="brief-many">
      <p className="brief-sentence">
        <LinkedSentence text={message} />
      </p>
      <ul>
        {model.content.editions.map(({ briefing, claims: all }) => {
          const own = all.filter(({ id }) => about.has(id)).map(({ number }) => number);
          return own.length === 0 ? null : (
            <li key={briefing.id}>
              <b>{briefing.letter}</b>
              <span className="mono">{own.length}</span>
              <span>
                <LinkedSentence text={listNumbers(own)} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
