import type { ReactNode } from 'react';
import { formatDate } from '../../shared/claims/format.ts';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import { runCommand } from '../app/run-command.ts';
import { sentence } from '../app/sentence.ts';
import { narrow, useMedia } from '../app/use-media.ts';
import { Hint } from '../claims/Hint.tsx';
import { lostNotes, usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { BriefingLetters } from './BriefingLetters.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SectionList } from './SectionList.tsx';
import { showLost } from './show-lost.ts';

/** The left rail: which briefing this is, its sections and claims, and how far the reader has come. */
export function Rail(): ReactNode {
  const edition = useReading((reading) => reading.edition);
  const isNarrow = useMedia(narrow);
  if (edition === null) return null;
  const { letter, form, title, source } = edition.briefing;
  const published = source.published === null ? null : formatDate(source.published, 'long');
  const origin = [source.publisher, source.author, published].filter((part) => part !== null).join(', ');
  const named = origin === '' ? (source.title ?? source.file) : origin;
  return (
    <nav className="rail" aria-label={t`Contents`}>
      <BriefingLetters />
      {/* A narrow rail has room for one letter: it leads to the contents, which name every briefing. */}
      <button
        type="button"
        className="signature"
        aria-label={t`Briefing ${letter}. Contents and other briefings`}
        aria-haspopup="dialog"
        onClick={() => runCommand('contents')}
      >
        {letter}
      </button>
      <p className="rail-form">{t`${form}, ${edition.claims.length} claims`}</p>
      <h1>{title}</h1>
      <p className="rail-source">{sentence`After ${isNarrow ? named : <Hint previewed={{ source }}>{named}</Hint>}`}</p>
      <SectionList />
      <LostInRail />
      <ReadingProgress />
    </nav>
  );
}

/** How many notes have lost their place in this text; nothing where none have. */
function LostInRail(): ReactNode {
  const count = usePassages((passages) => lostNotes(passages).length);
  if (count === 0) return null;
  return (
    <button type="button" className="text-button rail-lost" onClick={() => void showLost()}>
      {plural(count, '{0} note has lost its place', '{0} notes have lost their place')}
    </button>
  );
}
