import type { ReactNode } from 'react';
import type { Briefing } from '../../shared/briefing/briefing.ts';
import { t } from '../../shared/language/t.ts';
import { SourceCitation } from '../claims/SourceCitation.tsx';
import { useReading } from '../state/reading-store.ts';

/** At the foot of the text: the article it was made from, and what that article cites. */
export function Colophon({ briefing }: { readonly briefing: Briefing }): ReactNode {
  return (
    <footer className="colophon">
      <h3>{t`Source`}</h3>
      <SourceCitation source={briefing.source} />
      {briefing.cites.length > 0 && (
        <>
          <h3>{t`What the article cites`}</h3>
          <ul>
            {briefing.cites.map((cite) => (
              <li key={cite}>{cite}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="text-button" onClick={() => useReading.setState({ dialog: 'save-file' })}>
        {t`Save this briefing as a file…`}
      </button>
    </footer>
  );
}
