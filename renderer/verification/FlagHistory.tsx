import { type ReactNode, useState } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { statusWords } from '../../shared/notes/status.ts';
import { momentOf } from '../app/local-time.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { evidenceWords, namesIn } from './evidence-words.ts';
import { StatusGlyph } from './StatusGlyph.tsx';

const shownAtFirst = 3;

/** Every step of the claim's flag, newest first: when, what, who and why, and what it rested on. */
export function FlagHistory({ claim }: { readonly claim: Claim }): ReactNode {
  const flags = useNotebook((notebook) => notebook.flags);
  const claims = useReading((reading) => reading.claims);
  const [whole, setWhole] = useState(false);
  const steps = flags.filter((flag) => flag.claim === claim.id).reverse();
  if (steps.length === 0) return null;
  const hidden = steps.length - shownAtFirst;
  const names = namesIn(claims);
  return (
    <section className="flag-history">
      <ol className="history" aria-label="Flag history, newest first">
        {(whole ? steps : steps.slice(0, shownAtFirst)).map((flag) => {
          const evidence = flag.evidence.map((each) => evidenceWords(each, names)).join('; ');
          return (
            <li key={flag.id} title={`${statusWords[flag.from].name} → ${statusWords[flag.status].name}`}>
              <time className="mono" dateTime={flag.created}>
                {momentOf(flag.created, new Date())}
              </time>
              <StatusGlyph status={flag.status} />
              <span>
                <span className="unseen">
                  {statusWords[flag.from].name} to {statusWords[flag.status].name},{' '}
                </span>
                {flag.author.name}
                {flag.reason !== '' && `: ${flag.reason}`}
                {evidence !== '' && <span className="history-evidence">{evidence}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {hidden > 0 && (
        <button type="button" className="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show the last three' : `Show ${hidden} earlier`}
        </button>
      )}
    </section>
  );
}
