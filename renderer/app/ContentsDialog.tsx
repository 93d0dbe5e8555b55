import type { ReactNode } from 'react';
import { ReadingProgress } from '../reading/ReadingProgress.tsx';
import { SectionList } from '../reading/SectionList.tsx';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { goToBriefing } from '../state/trail.ts';
import { Dialog } from './Dialog.tsx';

/** The contents where the rail has no room for them: the library's briefings, and the sections of the one on the desk. */
export default function ContentsDialog(): ReactNode {
  const briefings = useSession((session) => session.briefings);
  const open = useReading((reading) => reading.edition?.briefing.id);
  return (
    <Dialog title="Contents" className="contents-dialog">
      <ul className="contents-briefings" aria-label="Briefings">
        {briefings.map(({ id, letter, title, claimCount }) => (
          <li key={id}>
            <button type="button" aria-current={id === open ? 'true' : undefined} onClick={() => goToBriefing(id)}>
              <b>{letter}</b>
              <span>{title}</span>
              <span className="muted">{claimCount} claims</span>
            </button>
          </li>
        ))}
      </ul>
      <SectionList />
      <ReadingProgress />
    </Dialog>
  );
}
