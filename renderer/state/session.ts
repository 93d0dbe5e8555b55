import { create } from 'zustand';
import type { Notice, Opening } from '../../shared/host/briefing-host.ts';

/** What the profile and the machine allow, as told on opening. */
interface Session {
  readonly writable: boolean;
  readonly platform: Opening['platform'];
  readonly version: string;
  readonly notices: readonly Notice[];
  readonly begin: (opening: Opening) => void;
  readonly dismissNotice: (id: string) => void;
}

export const useSession = create<Session>()((set) => ({
  writable: true,
  platform: 'linux',
  version: '',
  notices: [],
  begin: ({ writable, platform, version, notices }) => set({ writable, platform, version, notices }),
  dismissNotice: (id) => set((session) => ({ notices: session.notices.filter((notice) => notice.id !== id) })),
}));
