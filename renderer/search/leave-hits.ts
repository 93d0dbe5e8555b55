import { useDesk } from '../state/desk-store.ts';
import { useReading } from '../state/reading-store.ts';
import { goBack } from '../state/trail.ts';
import { type Origin, useHits } from './hits-store.ts';

/** Takes the marks of a search away and returns to where it was begun, unless the reader has gone further since. */
export function leaveHits(): void {
  const { origin } = useHits.getState();
  useHits.setState({ query: null, sought: null, origin: null });
  if (origin === null) return;
  const { past } = useReading.getState();
  const last = past.at(-1);
  const isNext = last?.view === origin.view && last.briefing === origin.briefing;
  if (past.length === origin.stops) returnInText(origin);
  else if (past.length === origin.stops + 1 && isNext && last.selection?.claim === origin.selection?.claim) {
    goBack();
    if (isOnDesk(origin)) returnInText(origin);
  }
}

function isOnDesk({ view, briefing }: Origin): boolean {
  return useDesk.getState().view === view && useReading.getState().edition?.briefing.id === briefing;
}

function returnInText(origin: Origin): void {
  if (!isOnDesk(origin) || origin.view !== 'reader') return;
  if (origin.selection === null) useReading.getState().deselect();
  // After the claim that is selected again has been brought into view.
  requestAnimationFrame(() => {
    const galley = document.querySelector('.galley-scroll');
    if (galley !== null) galley.scrollTop = origin.scrollTop;
  });
}
