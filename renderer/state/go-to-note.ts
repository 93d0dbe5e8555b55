import type { Note } from '../../shared/notes/entry.ts';
import { useReading } from './reading-store.ts';
import { arrival, goToBriefing, goToClaim } from './trail.ts';

/** Shows a note where it hangs, in whichever briefing: its passage, its claim, or its chart. Back returns. */
export async function goToNote({ id, briefing, passage, claim, chart, reply }: Note): Promise<void> {
  if (passage === null && claim !== null) {
    goToClaim(claim);
    await arrival();
    if (chart !== undefined) useReading.setState({ chart, dialog: 'chart' });
    return;
  }
  goToBriefing(briefing);
  await arrival();
  if (useReading.getState().edition?.briefing.id === briefing && passage !== null) {
    useReading.getState().showPassage(reply ?? id);
  }
}
