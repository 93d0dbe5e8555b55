import type { BriefingSummary } from '../../shared/briefing/briefing.ts';
import { t } from '../../shared/language/t.ts';
import { host, sentenceOf } from './host-client.ts';
import { flushDrafts, hasUnsavedDrafts } from './note-drafts.ts';
import { beginWith, readNotebook } from './notebook-coming.ts';
import { type Selection, useReading } from './reading-store.ts';
import { useSession } from './session.ts';
import { useSettings } from './settings-store.ts';
import { announce, say } from './status-bar-store.ts';
import { keepReadable } from './unreadable-texts.ts';

/** How long a text may take to come before the reader is told that it is on its way. */
const patience = 200;

/** The switch under way, if any; a later one takes its place. */
let wanted: { readonly id: string } | null = null;

/** The briefing that is being put on the desk, else the one that lies there: where a step to the next one starts. */
export function briefingAhead(): string | null {
  return wanted?.id ?? useReading.getState().edition?.briefing.id ?? null;
}

/**
 * Puts another briefing on the desk, at a claim or where the reader left it, once what was written in this one is saved.
 * False when its text can't be read, which the status bar says, or when another one was wanted meanwhile: the briefing
 * on the desk then stays.
 */
export async function switchBriefing(id: string, target: Selection | null): Promise<boolean> {
  const summary = useSession.getState().briefings.find((each) => each.id === id);
  if (summary === undefined) return false;
  const turn = { id };
  wanted = turn;
  const telling = setTimeout(() => say(t`Opening briefing ${summary.letter}.`), patience);
  try {
    await flushDrafts();
    if (turn !== wanted) return false;
    if (hasUnsavedDrafts()) say(t`A note could not be saved. It is kept on its claim: go back there to try again.`);
    const problem = await putOnDesk(summary, target, () => turn === wanted);
    if (problem !== null) say(problem);
    if (problem !== null || turn !== wanted) return false;
    useSettings.getState().change({ briefing: id });
    tellArrival(summary);
    return true;
  } finally {
    clearTimeout(telling);
    if (wanted === turn) wanted = null;
  }
}

/**
 * Reads a briefing and its notebook and begins on them, if still wanted then; the text does not wait for a notebook that
 * takes long. Null, or why the text can't be read.
 */
export async function putOnDesk(
  { id, letter }: BriefingSummary,
  target: Selection | null,
  isWanted: () => boolean = () => true,
): Promise<string | null> {
  try {
    const reading = readNotebook(id);
    const edition = await host.briefing(id);
    if (!isWanted()) return null;
    keepReadable(id, edition.ok);
    if (!edition.ok) return t`The text of ${letter} could not be read. ${edition.message}`;
    await beginWith(id, reading, isWanted, () => {
      const place = useSettings.getState().settings?.places[id];
      const left = place?.claim == null ? null : { claim: place.claim, mention: 0 };
      const arrival = { selection: target ?? left, sought: target !== null, reached: place?.reached ?? 0 };
      useReading.getState().begin(edition.value, arrival);
      document.title = t`${edition.value.briefing.title} – Claimbook`;
    });
    return null;
  } catch (error) {
    return t`The text of ${letter} could not be read. ${sentenceOf(error)}`;
  }
}

/** The keyboard may have been on something of the text that has gone: it goes on from the one that came. */
function tellArrival({ letter, title, claimCount }: BriefingSummary): void {
  announce(t`Briefing ${letter}: ${title}. ${claimCount} claims.`);
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('text')?.focus({ preventScroll: true });
  });
}
