import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { counted } from '../../shared/claims/counted.ts';
import { formatDate } from '../../shared/claims/format.ts';
import { t } from '../../shared/language/t.ts';
import { HitsLine } from '../search/HitsLine.tsx';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { BriefingText } from './BriefingText.tsx';
import { Colophon } from './Colophon.tsx';
import { CropMarks } from './CropMarks.tsx';
import { DigestSection } from './DigestSection.tsx';
import { Margins } from './Margins.tsx';
import { MinutesLeft } from './ReadingProgress.tsx';
import { findMark, revealMark } from './reveal-mark.ts';
import { useReadingPlace } from './use-reading-place.ts';

const PassageTools = lazy(() => import('./PassageTools.tsx'));

interface GalleyProps {
  readonly edition: BriefingEdition;
  /** Whether the rail stands beside it; what it says of the briefing is said in the slug otherwise. */
  readonly railed: boolean;
}

/** The text on the desk: a slug, crop marks, and the briefing with its margins. */
export function Galley({ edition, railed }: GalleyProps): ReactNode {
  const { briefing } = edition;
  const scroller = useRef<HTMLDivElement>(null);
  const section = useReading((reading) => reading.section);
  const textOnly = useReading((reading) => reading.textOnly);
  const quiet = useSettings(({ settings }) => settings?.quietMarks ?? false);
  const textSize = useSettings(({ settings }) => settings?.textSize ?? 17.5);
  const measure = useSettings(({ settings }) => settings?.measure ?? 'normal');
  const spacing = useSettings(({ settings }) => settings?.spacing ?? 'normal');
  useReadingPlace(scroller, edition);

  // What notes add comes once the text can be read.
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      setReady(true);
      // It must be there in the frame after its key.
      void import('../notes/NoteView.tsx').catch(() => undefined);
    });
    return () => cancelIdleCallback(idle);
  }, []);

  const selection = useReading((reading) => reading.selection);
  const evidenceOpen = useReading((reading) => reading.evidenceOpen);
  const restored = useRef(selection);
  useEffect(() => {
    const root = scroller.current;
    // What was selected when the reader last left does not move the text from where it was left.
    if (selection === null || selection === restored.current || root === null) return;
    const mark = findMark(root, selection);
    if (mark === null) return;
    revealMark(root, mark);
    // What led here may have gone with the last claim's evidence: the keyboard goes on from the claim it led to.
    if (document.activeElement === document.body) mark.focus({ preventScroll: true });
    // A drawer that comes up under the text makes its lower part too small for the mark: hence `evidenceOpen`.
  }, [selection, evidenceOpen]);

  const classes = [
    'text',
    `measure-${measure}`,
    `spacing-${spacing}`,
    ...(quiet ? ['quiet'] : []),
    ...(edition.claims.length > 99 ? ['many'] : []),
  ];
  return (
    <main className="galley" dir="ltr" aria-label={t`Briefing ${briefing.letter}`}>
      <div className="slug">
        <b>{t`Galley ${section} of ${briefing.sections.length}`}</b>
        {railed ? (
          <span className="slug-title">{briefing.title}</span>
        ) : (
          <h1 className="slug-title">{briefing.title}</h1>
        )}
        <span className="slug-edition">{t`Our text of ${formatDate(briefing.edition, 'long')}`}</span>
        <span className="grow" />
        {!railed && <MinutesLeft minutes={briefing.minutes} />}
        <span className="slug-hint">{textOnly ? t`Press F for the margins` : t`Press F for text only`}</span>
        <span className="slug-count">{counted(edition.claims.length, 'claim')}</span>
      </div>
      <HitsLine />
      <CropMarks />
      <div className="galley-scroll" ref={scroller}>
        <article
          id="text"
          tabIndex={-1}
          className={classes.join(' ')}
          lang={briefing.language}
          style={{ fontSize: textSize }}
          aria-label={briefing.title}
        >
          {briefing.digest !== null && <DigestSection digest={briefing.digest} edition={edition} />}
          <BriefingText briefing={briefing} />
          <Colophon briefing={briefing} />
          {!textOnly && <Margins edition={edition} />}
          <Suspense fallback={null}>{ready && <PassageTools edition={edition} />}</Suspense>
        </article>
      </div>
    </main>
  );
}
