import { type AppLink, readLink } from '../../shared/host/link.ts';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { goToNote } from '../state/go-to-note.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { loadRegister, useRegister } from '../state/register-store.ts';
import { say } from '../state/status-bar-store.ts';
import { goToClaim } from '../state/trail.ts';

/**
 * Goes where a claimbook:// link points, from any view and so that Back returns: to a claim, to a chart beside its home
 * claim, to the passage, claim or chart of a note. The status bar says so where it leads nowhere here.
 */
export async function followLink(text: string): Promise<void> {
  const link = readLink(text);
  if (link === null) {
    say(t`That link was not followed: it names no claim, chart or note. Copy it again where you found it.`);
    return;
  }
  try {
    await loadRegister();
    const { problem } = useRegister.getState();
    const target = problem === null ? await targetOf(link) : problem;
    if (typeof target === 'string') say(target);
    else if ('type' in target) await goToNote(target);
    else show(target);
  } catch (error) {
    say(t`That link was not followed. ${sentenceOf(error)}`);
  }
}

/** The claim to select, and the chart to show with it where it is not the claim's first. */
interface Target {
  readonly claim: string;
  readonly chart: string | null;
}

/** Where a link leads, or the sentence that says why nowhere. */
async function targetOf(link: AppLink): Promise<Target | Note | string> {
  const { claims } = useRegister.getState();
  switch (link.type) {
    case 'claim':
      return claims.has(link.claim) ? { claim: link.claim, chart: null } : missing('claim', link.claim);
    case 'chart': {
      const listed = [...claims.values()].find(({ charts }) => charts.includes(link.chart));
      if (listed === undefined) return missing('chart', link.chart);
      const edition = await host.briefing(listed.briefing);
      if (!edition.ok) return t`That link was not followed. ${edition.message}`;
      const home = edition.value.charts.find(({ id }) => id === link.chart)?.home ?? listed.id;
      return { claim: home, chart: link.chart };
    }
    case 'note': {
      const note = useNotebook.getState().notes.find(({ id }) => id === link.note);
      if (note === undefined) return t`That link was not followed: its note is not in this notebook.`;
      if (note.removed) return t`That link was not followed: its note has been removed.`;
      return note.passage !== null || claims.has(note.claim ?? '') ? note : missing('claim', note.claim ?? '');
    }
  }
}

function missing(what: 'claim' | 'chart', id: string): string {
  return t`That link was not followed: this library has no ${what} ${id}.`;
}

function show({ claim, chart }: Target): void {
  goToClaim(claim);
  if (chart === null) return;
  const isThere = () => useReading.getState().selection?.claim === claim;
  if (isThere()) {
    useReading.setState({ chart });
    return;
  }
  // The claim's briefing is on its way. Whatever comes on to the desk next, it is that or the link is overtaken.
  const stop = useReading.subscribe((now, before) => {
    if (now.selection === before.selection && now.edition === before.edition) return;
    stop();
    if (isThere()) useReading.setState({ chart });
  });
}
