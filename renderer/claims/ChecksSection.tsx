import type { ReactNode } from 'react';
import { type Finding, isAbout, type Verdict, verdicts } from '../../shared/checks/finding.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import { Key } from '../app/Key.tsx';
import { useReading } from '../state/reading-store.ts';
import { CheckLine } from './CheckLine.tsx';
import { claimNumbersIn } from './ReferringText.tsx';
import { useIdOf } from './use-claim-names.ts';

function tally(findings: readonly Finding[]): string {
  const count = (...verdicts: readonly Verdict[]) =>
    findings.filter((finding) => verdicts.includes(finding.verdict)).length;
  const parts: readonly (readonly [number, string])[] = [
    [count('fails', 'conflicts'), t`failed`],
    [count('differs'), plural(count('differs'), 'differs', 'differ')],
    [count('lost', 'cannot-run'), t`not run`],
    [count('holds'), t`passed`],
  ];
  return parts
    .filter(([many]) => many > 0)
    .map(([many, word]) => `${many} ${word}`)
    .join(', ');
}

/**
 * What the automatic checks say of the claim, and then of others that rest on it. They stand beside the reader's flag,
 * never instead of it.
 */
export function ChecksSection({ claim }: { readonly claim: Claim }): ReactNode {
  const working = useReading((reading) => reading.working);
  const own = claim.findings.filter((finding) => isAbout(finding, claim.id));
  const others = claim.findings.filter((finding) => !isAbout(finding, claim.id));
  const hasWorking = claim.findings.some((finding) => finding.working.length > 0);
  return (
    <section className="evidence-section">
      <h3>
        {t`Checks`}
        <span>{tally(own)}</span>
        {hasWorking && (
          <button
            type="button"
            className="text-button"
            aria-pressed={working}
            onClick={() => useReading.setState({ working: !working })}
          >
            {t`Working `}
            <Key name="W" />
          </button>
        )}
      </h3>
      {own.length > 0 && <Checks claim={claim} findings={own} working={working} />}
      {own.length === 0 && (
        <p className="muted">
          {t`No check applies to this claim`}
          {others.length > 0 && t` itself`}.
        </p>
      )}
      {others.length > 0 && (
        <>
          <h4 className="checks-of-others">
            {t`In checks of other claims`}
            <span>{tally(others)}</span>
          </h4>
          <Checks claim={claim} findings={others} working={working} />
        </>
      )}
    </section>
  );
}

interface ChecksProps {
  readonly claim: Claim;
  readonly findings: readonly Finding[];
  readonly working: boolean;
}

function Checks({ claim, findings, working }: ChecksProps): ReactNode {
  const idOf = useIdOf();
  const unnamed = ({ claims, message }: Finding) => {
    const named = new Set(claimNumbersIn(message).map(idOf));
    return claims.filter((id) => id !== claim.id && !named.has(id));
  };
  // What needs a decision comes first, in the order of the verdicts.
  const ordered = findings.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  return (
    <ul className="checks">
      {ordered.map((finding) => (
        <CheckLine key={finding.id} finding={finding} unnamed={unnamed(finding)} working={working} />
      ))}
    </ul>
  );
}
