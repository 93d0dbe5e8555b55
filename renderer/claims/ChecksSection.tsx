import type { ReactNode } from 'react';
import { type Verdict, verdicts } from '../../shared/checks/finding.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { Key } from '../app/Key.tsx';
import { useReading } from '../state/reading-store.ts';
import { CheckLine } from './CheckLine.tsx';

function tally(claim: Claim): string {
  const count = (...verdicts: readonly Verdict[]) =>
    claim.findings.filter((finding) => verdicts.includes(finding.verdict)).length;
  const parts: readonly (readonly [number, string])[] = [
    [count('fails', 'conflicts'), 'failed'],
    [count('differs'), count('differs') === 1 ? 'differs' : 'differ'],
    [count('lost', 'cannot-run'), 'not run'],
    [count('holds'), 'passed'],
  ];
  return parts
    .filter(([many]) => many > 0)
    .map(([many, word]) => `${many} ${word}`)
    .join(', ');
}

/** What the automatic checks say of the claim. They stand beside the reader's flag, never instead of it. */
export function ChecksSection({ claim }: { readonly claim: Claim }): ReactNode {
  const working = useReading((reading) => reading.working);
  // What needs a decision comes first, in the order of the verdicts.
  const findings = claim.findings.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  const hasWorking = claim.findings.some((finding) => finding.working.length > 0);
  return (
    <section className="evidence-section">
      <h3>
        Checks
        <span>{tally(claim)}</span>
        {hasWorking && (
          <button
            type="button"
            className="text-button"
            aria-pressed={working}
            onClick={() => useReading.setState({ working: !working })}
          >
            Working <Key name="W" />
          </button>
        )}
      </h3>
      {claim.findings.length === 0 ? (
        <p className="muted">No check applies to this claim.</p>
      ) : (
        <ul className="checks">
          {findings.map((finding) => (
            <CheckLine key={finding.id} finding={finding} working={working} />
          ))}
        </ul>
      )}
    </section>
  );
}
