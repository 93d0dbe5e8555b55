import { create } from 'zustand';
import type { BriefingSummary } from '../../shared/briefing/briefing.ts';
import type { Notice, Opening } from '../../shared/host/briefing-host.ts';

/** What the profile and the machine allow, as told on opening. */
interface Session {
  /** Every briefing of the library, in its order. */
  readonly briefings: readonly BriefingSummary[];
  /** Whether notes and flags of the briefing on the desk can be saved. */
  readonly writable: boolean;
  readonly platform: Opening['platform'];
  readonly version: string;
  readonly languages: Opening['languages'];
  readonly notices: readonly Notice[];
  readonly begin: (opening: Opening) => void;
  /** Takes in what there is to tell of the profile. */
  readonly tell: (notices: readonly Notice[]) => void;
  /** A briefing's notebook is open, or could not be, which `problem` says: nothing is written beside it then. */
  readonly beginNotebook: (problem: string | null) => void;
  readonly dismissNotice: (id: string) => void;
}

const unreadable = 'notebook-unreadable';

let profileWritable = true;

export const useSession = create<Session>()((set) => ({
  briefings: [],
  writable: true,
  platform: 'linux',
  version: '',
  languages: [],
  notices: [],
  begin: ({ library, writable, platform, version, languages }) => {
    profileWritable = writable;
    set({ briefings: library.briefings, writable, platform, version, languages });
  },
  tell: (told) => set(({ notices }) => ({ notices: [...told, ...notices] })),
  beginNotebook: (problem) =>
    set(({ notices }) => {
      const others = notices.filter((notice) => notice.id !== unreadable);
      if (problem === null) return { writable: profileWritable, notices: others };
      return { writable: false, notices: [...others, { id: unreadable, severity: 'error', message: problem }] };
    }),
  dismissNotice: (id) => set((session) => ({ notices: session.notices.filter((notice) => notice.id !== id) })),
}));
