import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
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
    <Dialog title={t`Contents`} className="contents-dialog" start='[aria-current="location"]'>
      <ul className="contents-briefings" aria-label={t`Briefings`}>
        {briefings.map(({ id, letter, title, claimCount }) => (
          <li key={id}>
            <button type="button" aria-current={id === open ? 'true' : undefined} onClick={() => goToBriefing(id)}>
              <b>{letter}</b>
              <span>{title}</span>
              <span className="muted">{counted(claimCount, 'claim')}</span>
            </button>
          </li>
        ))}
      </ul>
      <SectionList />
      <ReadingProgress />
    </Dialog>
  );
}
