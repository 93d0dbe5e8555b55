import type { ReactNode } from 'react';
import { ReadingProgress } from '../reading/ReadingProgress.tsx';
import { SectionList } from '../reading/SectionList.tsx';
import { useReading } from '../state/reading-store.ts';
import { Dialog } from './Dialog.tsx';

/** The contents where the rail has no room for them. */
export default function ContentsDialog(): ReactNode {
  const title = useReading((reading) => reading.edition?.briefing.title);
  return (
    <Dialog title={title ?? 'Contents'} className="contents-dialog">
      <SectionList />
      <ReadingProgress />
    </Dialog>
  );
}
