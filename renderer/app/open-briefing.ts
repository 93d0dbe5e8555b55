import { t } from '../../shared/language/t.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { followLayers } from '../state/layers.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { putOnDesk } from '../state/switch-briefing.ts';
import { short } from './use-media.ts';

/** Once the text is on show, since it takes reading every notebook. The host tells in it what it could not read. */
function tellNotices(): void {
  requestIdleCallback(async () => useSession.getState().tell(await host.notices()));
}

/** Opens the profile and the briefing last read, with its notebook. Null when it is on the desk, else why it is not. */
export async function openBriefing(): Promise<string | null> {
  try {
    const opening = await host.open();
    useSession.getState().begin(opening);
    useSettings.getState().begin(opening.settings);
    followLayers(opening.author.id);
    const { library, settings } = opening;
    const summary = library.briefings.find(({ id }) => id === settings.briefing) ?? library.briefings[0];
    if (summary === undefined)
      return t`The library holds no briefing. Install Claimbook again to bring its texts back.`;
    // Another one that the reader has asked for meanwhile may lie there already, and stays.
    const problem = await putOnDesk(summary, null, () => useReading.getState().edition === null);
    if (window.matchMedia(short).matches) useReading.setState({ evidenceOpen: false });
    tellNotices();
    if (opening.link !== null) await (await import('./follow-link.ts')).followLink(opening.link);
    return problem;
  } catch (error) {
    return t`Claimbook could not open. ${sentenceOf(error)}`;
  }
}
