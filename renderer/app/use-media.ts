import { useSyncExternalStore } from 'react';

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Below this the evidence is a drawer under the text. The style sheets say the same. */
export const narrow = '(max-width: 1079.98px)';
/** Below this a drawer would leave no text to read, so the evidence takes the whole view. */
export const short = '(max-width: 1079.98px) and (max-height: 559.98px)';
