import { useState } from 'react';
import type { Result } from '../../shared/host/result.ts';
import { sentenceOf } from '../state/host-client.ts';
import { flushDrafts } from '../state/note-drafts.ts';
import { type DialogName, useReading } from '../state/reading-store.ts';
import { say } from '../state/status-bar-store.ts';

/** The writing of a file from a dialog. */
interface Saving {
  readonly working: boolean;
  /** Why nothing was written; null where nothing has gone wrong. */
  readonly problem: string | null;
  /** Has the file written, with what is still being typed in it; the dialog then closes and the status bar tells of it. */
  readonly save: <T>(write: () => Promise<Result<T, string>>, told: (written: T) => string) => Promise<void>;
}

export function useSaving(own: DialogName): Saving {
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  return {
    working,
    problem,
    save: async (write, told) => {
      setWorking(true);
      setProblem(null);
      try {
        await flushDrafts();
        const written = await write();
        if (written.ok) {
          // Closed meanwhile, it must not close another.
          useReading.setState(({ dialog }) => ({ dialog: dialog === own ? null : dialog }));
          say(told(written.value));
        } else if (written.code !== 'cancelled') setProblem(written.message);
      } catch (error) {
        setProblem(sentenceOf(error));
      } finally {
        setWorking(false);
      }
    },
  };
}
