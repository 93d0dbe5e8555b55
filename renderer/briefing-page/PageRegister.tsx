import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { recordHeads, recordWords } from '../../shared/briefing/record-words.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { formatLink } from '../../shared/host/link.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import { evidenceWords, namesIn } from '../../shared/notes/evidence-words.ts';
import { claimAnchor, recordAnchor } from '../../shared/pack/anchors.ts';
import { dayAt } from '../../shared/pack/pack-clock.ts';
import { statusOf } from '../../shared/pack/pack-model.ts';
import { LinkedSentence } from '../pack/ClaimLink.tsx';
import { usePack } from '../pack/pack-context.ts';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { PageLink } from './PageLink.tsx';
import { registerPlace } from './page-anchors.ts';

/** Every claim's record in a row, with its flag and a way back into the app. */
export function PageRegister({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  return (
    <section className="register wide" aria-labelledby={registerPlace}>
      <h2 id={registerPlace}>Claim register</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard’s reach. */}
      <section className="scroll" aria-label="Claim register, table" tabIndex={0}>
        <table>
          <caption className="unseen">The claims of this briefing in the order of its text</caption>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Flag</th>
              {recordHeads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col">In the app</th>
            </tr>
          </thead>
          <tbody>
            {edition.claims.map((claim) => (
              <Row key={claim.id} claim={claim} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Row({ claim }: { readonly claim: Claim }): ReactNode {
  const scale = useScale();
  const { model } = usePack();
  const status = statusOf(model, claim.id);
  const flag = model.flags.get(claim.id);
  const [statement = '', ...others] = recordWords(claim);
  return (
    <tr id={recordAnchor(claim.id)}>
      <th scope="row">
        <a className="claim-number" href={`#${claimAnchor(claim.id)}`}>
          {claim.number}
        </a>
      </th>
      <td className="flag">
        <StatusGlyph status={status} /> {scale.words[status].name}
      </td>
      <td>
        {statement}
        {flag !== undefined && <FlagWords flag={flag} />}
      </td>
      {others.map((words, index) => (
        <td key={recordHeads[index + 1]}>{words}</td>
      ))}
      <td>
        <a href={formatLink({ type: 'claim', claim: claim.id })}>
          Open<span className="unseen"> {claim.number} in Claimbook</span>
        </a>
      </td>
    </tr>
  );
}

/** Who flagged a claim and when, why, and on what evidence. */
function FlagWords({ flag }: { readonly flag: Flag }): ReactNode {
  const { model } = usePack();
  const names = namesIn(model.claims);
  return (
    <div className="why">
      {flag.reason !== '' && <p dir="auto">{flag.reason}</p>}
      {flag.evidence.length > 0 && (
        <ul>
          {flag.evidence.map((evidence, index) => (
            <li key={index} dir="auto">
              {evidence.type === 'link' ? (
                <PageLink href={evidence.href}>{evidence.href}</PageLink>
              ) : (
                <LinkedSentence text={evidenceWords(evidence, names)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <bdi>{flag.author.name}</bdi>, {dayAt(flag.created, model.content.setOn)}
      </p>
    </div>
  );
}
