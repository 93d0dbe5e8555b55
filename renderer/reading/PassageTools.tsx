import './passage-tools.css';
import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { usePassages } from '../state/passage-store.ts';
import { useSession } from '../state/session.ts';
import { ChoiceLine } from './ChoiceLine.tsx';
import { LostNotesLine } from './LostNotesLine.tsx';
import { PassageSigns } from './PassageSigns.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { usePassageShown } from './use-passage-shown.ts';
import { usePlacements } from './use-placements.ts';

/** What notes on passages add to the text: their marks, signs in the margin, and the means to choose words. */
export default function PassageTools({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const choosing = usePassages((passages) => passages.choosing);
  const writable = useSession((session) => session.writable);
  usePlacements(edition);
  usePassageShown();
  return (
    <>
      <LostNotesLine />
      <PassageSigns edition={edition} />
      {writable && choosing && <ChoiceLine edition={edition} />}
      {writable && !choosing && <SelectionBar edition={edition} />}
    </>
  );
}
