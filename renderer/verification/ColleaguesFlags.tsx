import type { ReactNode } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { disagreements } from '../../shared/notes/disagreements.ts';
import { latestByAuthor } from '../../shared/notes/layers.ts';
import { statusInSentence } from '../../shared/notes/status.ts';
import { useFlagging } from '../state/flagging-store.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useSession } from '../state/session.ts';
import { StatusGlyph } from './StatusGlyph.tsx';
import { useScale } from './scale-context.ts';
import { useVisibleFlags } from './use-visible-flags.ts';

/** What colleagues say of a claim, each under their name, beside the reader's own flag; and the way to settle it. */
export function ColleaguesFlags({ claim }: { readonly claim: Claim }): ReactNode {
  const scale = useScale();
  const own = useNotebook(({ layers }) => layers.own);
  const writable = useSession((session) => session.writable);
  const flags = useVisibleFlags().filter((flag) => flag.claim === claim.id);
  const latest = latestByAuthor(flags).get(claim.id) ?? [];
  const theirs = latest.filter(({ author, status }) => author.id !== own && status !== 'unchecked');
  if (theirs.length === 0) return null;
  const [differing] = disagreements(flags);
  const standing = latest.find(({ author }) => author.id === own)?.status ?? 'unchecked';
  const settle = () => {
    if (differing === undefined) return;
    const settles = differing.flags.filter(({ author }) => author.id !== own).map(({ id }) => id);
    useFlagging.getState().choose(claim.id, standing, { settles });
  };
  return (
    <section className="colleagues-flags" aria-label={t`Colleagues’ flags`}>
      <ul>
        {theirs.map((flag) => (
          <li key={flag.id}>
            <StatusGlyph status={flag.status} />
            <span>
              <b>
                <bdi>{flag.author.name}</bdi>: {statusInSentence(flag.status, scale)}
              </b>
              {flag.reason !== '' && (
                <>
                  {', '}
                  <bdi>{flag.reason}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {differing !== undefined && standing !== 'unchecked' && writable && (
        <button type="button" className="text-button" onClick={settle}>
          {t`Settle as ${statusInSentence(standing, scale)}`}
        </button>
      )}
    </section>
  );
}
