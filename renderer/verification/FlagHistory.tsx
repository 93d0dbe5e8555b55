import { type ReactNode, useState } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import { evidenceWords, namesIn } from '../../shared/notes/evidence-words.ts';
import { authorsOf } from '../../shared/notes/layers.ts';
import { settlesWords } from '../../shared/notes/settles-words.ts';
import { momentOf } from '../app/local-time.ts';
import { useReading } from '../state/reading-store.ts';
import { StatusGlyph } from './StatusGlyph.tsx';
import { useScale } from './scale-context.ts';
import { useVisibleFlags } from './use-visible-flags.ts';

const shownAtFirst = 3;

/** Every step of the claim's flag, newest first: when, from what to what, who and why, and what it rested on. */
export default function FlagHistory({ claim }: { readonly claim: Claim }): ReactNode {
  const flags = useVisibleFlags();
  const [whole, setWhole] = useState(false);
  const [by, setBy] = useState<string | null>(null);
  const all = flags.filter((flag) => flag.claim === claim.id).reverse();
  if (all.length === 0) return null;
  const authors = authorsOf([], all);
  const steps = by === null ? all : all.filter(({ author }) => author.id === by);
  const hidden = steps.length - shownAtFirst;
  return (
    <section className="flag-history">
      {authors.length > 1 && (
        <label className="history-by">
          {t`Steps by `}
          <select className="field" value={by ?? ''} onChange={({ target }) => setBy(target.value || null)}>
            <option value="">{t`everyone`}</option>
            {authors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <ol className="history" aria-label={t`Flag history, newest first`}>
        {(whole ? steps : steps.slice(0, shownAtFirst)).map((flag) => (
          <Step key={flag.id} flag={flag} known={all} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" className="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t`Show the last three` : t`Show ${hidden} earlier`}
        </button>
      )}
    </section>
  );
}

function Step({ flag, known }: { readonly flag: Flag; readonly known: readonly Flag[] }): ReactNode {
  const scale = useScale();
  const claims = useReading((reading) => reading.claims);
  const names = namesIn(claims);
  const from = scale.words[flag.from].name;
  const to = scale.words[flag.status].name;
  const evidence = flag.evidence.map((each) => evidenceWords(each, names)).join('; ');
  const settled = settlesWords(flag.settles, known, flag.author.id, scale);
  return (
    <li title={`${from} → ${to}`}>
      <time className="mono" dateTime={flag.created}>
        {momentOf(flag.created, new Date())}
      </time>
      <StatusGlyph status={flag.status} />
      <span>
        <span className="unseen">{t`${from} to ${to}, `}</span>
        <span className="history-from" aria-hidden="true">
          {from} → {to},{' '}
        </span>
        <bdi>{flag.author.name}</bdi>
        {flag.reason !== '' && (
          <>
            {': '}
            <bdi>{flag.reason}</bdi>
          </>
        )}
        {evidence !== '' && <span className="history-evidence">{evidence}</span>}
        {flag.checklist.length > 0 && (
          <span className="history-evidence" title={flag.checklist.join('; ')}>
            {t`Ticked off: ${flag.checklist.join('; ')}`}
          </span>
        )}
        {settled !== null && <span className="history-settled">{settled}</span>}
      </span>
    </li>
  );
}
