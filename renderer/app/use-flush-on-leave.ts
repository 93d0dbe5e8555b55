import { useEffect } from 'react';
import { t } from '../../shared/language/t.ts';
import { flushDrafts, hasUnsavedDrafts } from '../state/note-drafts.ts';
import { flushSettings } from '../state/settings-store.ts';
import { say } from '../state/status-bar-store.ts';

/**
 * What has not been written yet is written when the window loses the keyboard, is hidden or is closed. A note that
 * can't be saved holds the window open once, so that the reader can copy it; closing again leaves without it.
 */
export function useFlushOnLeave(): void {
  useEffect(() => {
    let warned = false;
    const flush = () => {
      void flushDrafts();
      void flushSettings();
    };
    const onClose = (event: BeforeUnloadEvent) => {
      void flushSettings();
      if (warned || !hasUnsavedDrafts()) return;
      event.preventDefault();
      void flushDrafts().then(() => {
        if (!hasUnsavedDrafts()) return window.close();
        warned = true;
        say(t`A note could not be saved. Copy it, or close again to leave without it.`);
      });
    };
    window.addEventListener('blur', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('beforeunload', onClose);
    return () => {
      window.removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('beforeunload', onClose);
    };
  }, []);
}
