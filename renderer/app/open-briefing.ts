import { host, sentenceOf } from '../state/host-client.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { short } from './use-media.ts';

/** Opens the profile and the briefing last read, with its notebook. Null when it is on the desk, else why it is not. */
export async function openBriefing(): Promise<string | null> {
  try {
    const opening = await host.open();
    useSession.getState().begin(opening);
    useSettings.getState().begin(opening.settings);
    const { library, settings } = opening;
    const summary = library.briefings.find(({ id }) => id === settings.briefing) ?? library.briefings[0];
    if (summary === undefined) return 'The library holds no briefing. Install Claimbook again to bring its texts back.';
    const [edition, notebook] = await Promise.all([host.briefing(summary.id), host.notebook(summary.id)]);
    if (!edition.ok) return `The text of ${summary.letter} could not be read. ${edition.message}`;
    if (notebook.ok) useNotebook.getState().begin(notebook.value);
    else useSession.setState({ writable: false, notices: [...opening.notices, unreadable(notebook.message)] });
    const place = settings.places[summary.id];
    useReading.getState().begin(edition.value, place?.claim ?? null, place?.reached ?? 0);
    if (window.matchMedia(short).matches) useReading.setState({ evidenceOpen: false });
    document.title = `${edition.value.briefing.title} – Claimbook`;
    return null;
  } catch (error) {
    return `Claimbook could not open. ${sentenceOf(error)}`;
  }
}

function unreadable(message: string) {
  return { id: 'notebook-unreadable', severity: 'error' as const, message };
}
