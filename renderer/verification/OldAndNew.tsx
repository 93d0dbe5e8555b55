import './old-and-new.css';
import { Fragment, type ReactNode } from 'react';
import type { Source } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import type { Seen } from '../../shared/notes/entry.ts';
import { seenOf } from '../../shared/notes/seen.ts';
import type { ClaimPart } from '../../shared/notes/stale.ts';
import { type WordRun, wordChanges } from '../../shared/notes/word-changes.ts';

interface OldAndNewProps {
  readonly claim: Claim;
  readonly source: Source | null;
  /** The claim as it was flagged; null where that was not kept. */
  readonly seen: Seen | null;
  readonly parts: readonly ClaimPart[];
}

const partNames: Readonly<Record<ClaimPart, string>> = { text: t`Text`, data: t`Data`, source: t`Source` };

/** The parts of a claim that changed, as they were and as they are, with the words that differ marked. */
export function OldAndNew({ claim, source, seen, parts }: OldAndNewProps): ReactNode {
  const now = seenOf(claim, source);
  return (
    <table className="old-and-new">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t`Part`}</span>
          </th>
          <th scope="col">{t`Then`}</th>
          <th scope="col">{t`Now`}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const changes = seen === null ? null : wordChanges(seen[part], now[part]);
          const same = seen !== null && seen[part] === now[part];
          return (
            <tr key={part}>
              <th scope="row">{partNames[part]}</th>
              <td>
                {changes === null ? (
                  t`Not kept by the release it was made with`
                ) : (
                  <Runs runs={changes.before} as="del" />
                )}
              </td>
              <td>
                {changes === null ? now[part] : <Runs runs={changes.after} as="ins" />}
                {same && <p className="muted">{t`It reads as before; what changed is in the record behind it.`}</p>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Runs({ runs, as: Mark }: { readonly runs: readonly WordRun[]; readonly as: 'del' | 'ins' }): ReactNode {
  return runs.map(({ text, changed }, place) => {
    if (!changed) return <Fragment key={place}>{text}</Fragment>;
    const words = text.trimEnd();
    return (
      <Fragment key={place}>
        <Mark>{words}</Mark>
        {text.slice(words.length)}
      </Fragment>
    );
  });
}
