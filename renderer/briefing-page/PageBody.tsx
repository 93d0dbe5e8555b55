import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { countStatuses, statusOf } from '../../shared/pack/pack-model.ts';
import type { NotePlaces } from '../../shared/pack/place-notes.ts';
import { describeEdition } from '../pack/describe-edition.ts';
import { usePack } from '../pack/pack-context.ts';
import { StatusCell } from '../verification/StatusCell.tsx';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { useScale } from '../verification/scale-context.ts';
import { PageContents } from './PageContents.tsx';
import { PageDigest } from './PageDigest.tsx';
import { PageForeign } from './PageForeign.tsx';
import { PageGlossary } from './PageGlossary.tsx';
import { PageNotes } from './PageNotes.tsx';
import { PageRegister } from './PageRegister.tsx';
import { PageSource } from './PageSource.tsx';
import { PageText } from './PageText.tsx';
import { notesPlace } from './page-anchors.ts';

interface PageBodyProps {
  readonly edition: BriefingEdition;
  readonly notes: NotePlaces;
}

/** Everything on the page, from its skip link to its colophon. */
export function PageBody({ edition, notes }: PageBodyProps): ReactNode {
  const { briefing } = edition;
  return (
    <>
      <a className="skip" href="#text">
        Skip to the text
      </a>
      <PageHead edition={edition} />
      <PageContents edition={edition} notesApart={notes.atEnd.length > 0} />
      <main id="text" className="text" tabIndex={-1}>
        {briefing.digest !== null && <PageDigest digest={briefing.digest} edition={edition} />}
        <PageText edition={{ ...edition, briefing: notes.briefing }} notesAfter={notes.after} />
        {notes.atEnd.length > 0 && (
          <section className="notes" aria-labelledby={notesPlace}>
            <h2 id={notesPlace}>Notes on other words</h2>
            <PageNotes notes={notes.atEnd} />
          </section>
        )}
        <PageRegister edition={edition} />
        <PageForeign />
        <PageGlossary />
      </main>
      <PageSource briefing={briefing} />
    </>
  );
}

/** What the briefing is, and every claim of it as a cell. */
function PageHead({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const scale = useScale();
  const { model } = usePack();
  const { briefing, claims } = edition;
  return (
    <header className="head">
      <p className="wordmark">Claimbook</p>
      <p className="signature" aria-hidden="true">
        {briefing.letter}
      </p>
      <h1>{briefing.title}</h1>
      <p className="summary">{briefing.summary}</p>
      <p className="secondary">{describeEdition(edition)}</p>
      {/* What the cells say in sum stands under them. */}
      <div className="strip" aria-hidden="true">
        {claims.map(({ id }) => (
          <StatusCell key={id} status={statusOf(model, id)} />
        ))}
      </div>
      <ul className="status-key" aria-label="How the claims are flagged">
        {countStatuses(model).map(({ status, count }) => (
          <li key={status}>
            <StatusGlyph status={status} /> {scale.words[status].name} {count}
          </li>
        ))}
      </ul>
      <p className="secondary">
        Underlined words make a claim, and the number beside them leads to its record. A struck figure fails a check;
        what the sum gives stands after it. Tinted words are readers’ highlights.
      </p>
    </header>
  );
}
