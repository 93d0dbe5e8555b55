import './check-log.css';
import { Fragment, type ReactNode } from 'react';
import { verdictNames } from '../../shared/checks/finding.ts';
import { counted } from '../../shared/claims/counted.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import { evidenceWords, namesIn } from '../../shared/notes/evidence-words.ts';
import { settlesWords } from '../../shared/notes/settles-words.ts';
import { claimAnchor, packParts, partAnchor } from '../../shared/pack/anchors.ts';
import { checkLog, flagLog, type LoggedCheck } from '../../shared/pack/check-log.ts';
import { isFault } from '../../shared/pack/margin-notes.ts';
import { atClockOf, formatSetOn } from '../../shared/pack/pack-clock.ts';
import { checkSign } from '../claims/check-sign.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { ClaimLink, LinkedSentence } from './ClaimLink.tsx';
import { GroupHead } from './GroupHead.tsx';
import { PageNumber } from './PageNumber.tsx';
import { usePack } from './pack-context.ts';

/** More claims than this stand below the sentence, where there is room for them. */
const fewClaims = 8;

/** Every finding that was run, by check, and every step that a claim's flag took. The heads of tables repeat. */
export function CheckLogPart(): ReactNode {
  const { model } = usePack();
  const checks = checkLog(model);
  return (
    <section className="check-log">
      <h1 id={partAnchor('check-log')}>{packParts['check-log']}</h1>
      <p className="log-lead">
        What was run on the claims of this pack and what came of it, and who flagged them as what, on which evidence. A
        check’s verdict and a reader’s flag stand side by side; neither replaces the other.
      </p>
      {checks.length === 0 && <p className="log-lead">No check was run on these claims.</p>}
      {checks.map((each) => (
        <CheckTable key={each.check} logged={each} />
      ))}
      <FlagTable />
    </section>
  );
}

function CheckTable({ logged: { title, says, runs, findings } }: { readonly logged: LoggedCheck }): ReactNode {
  return (
    <section>
      <GroupHead title={title} count={runs} says={says} />
      <table>
        <colgroup>
          <col className="log-verdict" />
          <col className="log-claims" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">Claims</th>
            <th scope="col">Finding</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ verdict, message, claims }) => (
            <tr key={`${claims} ${message}`}>
              <td className={isFault(verdict) ? 'fault' : undefined}>
                <span className="log-sign">{checkSign(verdict).sign}</span> {verdictNames[verdict]}
              </td>
              <td>{claims.length > fewClaims ? counted(claims.length, 'claim') : <Claims claims={claims} />}</td>
              <td>
                <LinkedSentence text={message} />
                {claims.length > fewClaims && (
                  <p>
                    <Claims claims={claims} />
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Claims({ claims }: { readonly claims: readonly string[] }): ReactNode {
  return claims.map((claim, index) => (
    <Fragment key={claim}>
      {index > 0 && ' '}
      <ClaimOnPage claim={claim} />
    </Fragment>
  ));
}

/** "B13, page 17". */
function ClaimOnPage({ claim }: { readonly claim: string }): ReactNode {
  return (
    <span className="claim-on-page">
      <ClaimLink claim={claim} />, page <PageNumber of={claimAnchor(claim)} />
    </span>
  );
}

function FlagTable(): ReactNode {
  const { model } = usePack();
  const log = flagLog(model);
  const steps = log.reduce((sum, { steps: own }) => sum + own.length, 0);
  const flags = model.content.notebooks.flatMap((notebook) => notebook.flags);
  return (
    <section>
      <GroupHead
        title="Flags, step by step"
        count={steps}
        says={steps === 0 ? 'Nobody has flagged a claim of this pack yet.' : 'In time order, claim by claim.'}
      />
      {steps > 0 && (
        <table>
          <colgroup>
            <col className="log-claim" />
            <col className="log-when" />
            <col className="log-who" />
            <col className="log-steps" />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">From, to</th>
              <th scope="col">Why, and on which evidence</th>
            </tr>
          </thead>
          <tbody>
            {log.map(({ claim, steps: own }) =>
              own.map((flag) => (
                <tr key={flag.id}>
                  <td>
                    <ClaimOnPage claim={claim} />
                  </td>
                  <td>{formatSetOn(atClockOf(flag.created, model.content.setOn), 'minute')}</td>
                  <td>
                    <bdi>{flag.author.name}</bdi>
                  </td>
                  <td>
                    <FlagStep flag={flag} />
                  </td>
                  <td>
                    <FlagWords flag={flag} all={flags} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

function FlagStep({ flag: { from, status } }: { readonly flag: Flag }): ReactNode {
  const scale = useScale();
  return (
    <>
      {from !== status && (
        <span className="log-from">
          <StatusGlyph status={from} /> {scale.words[from].name} →{' '}
        </span>
      )}
      <span className="log-to">
        <StatusGlyph status={status} /> {scale.words[status].name}
      </span>
    </>
  );
}

/** Why a flag was set, what it rests on, what was ticked off for it, and what it settles. */
function FlagWords({ flag, all }: { readonly flag: Flag; readonly all: readonly Flag[] }): ReactNode {
  const scale = useScale();
  const { model } = usePack();
  const names = namesIn(model.claims);
  const settles = settlesWords(flag.settles, all, flag.author.id, scale);
  const lines = [
    flag.evidence.length > 0 && `Evidence: ${flag.evidence.map((each) => evidenceWords(each, names)).join('; ')}`,
    flag.checklist.length > 0 && `Done: ${flag.checklist.join('; ')}`,
    settles,
  ].filter((line) => typeof line === 'string');
  if (flag.reason === '' && lines.length === 0) return '–';
  return (
    <>
      {flag.reason !== '' && <p dir="auto">{flag.reason}</p>}
      {lines.map((line) => (
        <p key={line} className="secondary" dir="auto">
          <LinkedSentence text={line} />
        </p>
      ))}
    </>
  );
}
