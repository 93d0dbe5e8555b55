import type { ReactNode } from 'react';
import type { Briefing } from '../../shared/briefing/briefing.ts';
import { formatDate } from '../../shared/claims/format.ts';
import { formatSetOn, offsetOf } from '../../shared/pack/pack-clock.ts';
import { SourceCitation } from '../claims/SourceCitation.tsx';
import { usePack } from '../pack/pack-context.ts';
import { sourcePlace } from './page-anchors.ts';

/** What the briefing was made from, and what exactly this page is: enough to find both again. */
export function PageSource({ briefing }: { readonly briefing: Briefing }): ReactNode {
  const { model } = usePack();
  const { source, cites } = briefing;
  const { setOn, version, preparedBy, library } = model.content;
  const facts: readonly (readonly [name: string, value: string, mono?: 'mono'])[] = [
    ['File', `${source.file}, ${source.lineCount} lines`, 'mono'],
    ['SHA-256', source.sha256, 'mono'],
    ['Our edition', formatDate(briefing.edition, 'long')],
    ['Edition’s hash', briefing.editionHash, 'mono'],
    ['Register’s revision', library.revision, 'mono'],
    ['Saved', `${formatSetOn(setOn, 'minute')} (${offsetOf(setOn)}) by ${preparedBy.name}`],
    ['Saved with', `Claimbook ${version}`],
  ];
  return (
    <footer className="source">
      <h2 id={sourcePlace}>Source</h2>
      <SourceCitation source={source} />
      <p>
        The briefing is in Claimbook’s own words; its facts, figures and mistakes are those of the article named here.
        The notes and flags are their authors’.
      </p>
      {cites.length > 0 && (
        <>
          <h3>What the article cites</h3>
          <ul>
            {cites.map((cite) => (
              <li key={cite}>{cite}</li>
            ))}
          </ul>
        </>
      )}
      <h3>This page</h3>
      <dl>
        {facts.map(([name, value, mono]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={mono}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
