import { passageAt } from '../../shared/anchors/passage.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { formatCount } from '../../shared/claims/format-number.ts';
import { t } from '../../shared/language/t.ts';
import type { Note, NoteDraft } from '../../shared/notes/entry.ts';
import type { HighlightColour } from '../../shared/notes/highlight-colours.ts';
import { longestPassage } from '../../shared/notes/longest-passage.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import { noteKind } from '../../shared/notes/note-kind.ts';
import { type Span, wholeWordsOf } from '../../shared/notes/word-choice.ts';
import type { HeldTyping } from '../app/hold-typing.ts';
import { until } from '../app/until.ts';
import { awaitedNote } from '../notes/awaited-note.ts';
import { colourName } from '../notes/colour-name.ts';
import { isOwn } from '../notes/is-own.ts';
import { addNote, changeNote, noteOf, removeNote } from '../state/note-actions.ts';
import { noteKey, replyKey, useNoteDrafts } from '../state/note-drafts.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { announce, say } from '../state/status-bar-store.ts';
import { chosenRange, textOnDesk } from './chosen-words.ts';
import { plainOf } from './plain-of.ts';
import { offsetsOf } from './selection-offsets.ts';

/** The note that keys are about: the one whose mark has the keyboard, else the one on show. */
function passageInHand(): string | null {
  return usePassages.getState().at ?? useReading.getState().passage;
}

/** The colour that is used unless another is chosen. */
function lastColour(): HighlightColour {
  return useSettings.getState().settings?.colour ?? 'straw';
}

/** Highlights the chosen words, else the selected claim's mark; in the colour used last unless one is named. */
export async function highlight(colour: HighlightColour = lastColour()): Promise<void> {
  const { edition, selection } = useReading.getState();
  const passage = passageInHand();
  if (edition === null || isReadOnly()) return;
  if (colour !== lastColour()) useSettings.getState().change({ colour });
  const chosen = chosenSpan(edition);
  if (chosen === null && passage !== null) {
    const note = noteOf(passage);
    if (note !== undefined && isOwn(note)) await changeNote(passage, { colour }, t`colour of a highlight`);
    else say(t`This highlight is a colleague’s and keeps its colour.`);
    return;
  }
  const span = chosen ?? (selection === null ? null : plainOf(edition.briefing).claims.get(selection.claim));
  if (span === null || span === undefined) {
    say(t`Choose words first: drag over them, or press V.`);
    return;
  }
  const note = await mark(edition, span, { colour });
  if (note === null) return;
  letGoOfWords(note);
  announce(`Highlighted, ${colourName(colour, useSettings.getState().settings?.colourNames)}: ${quoteOf(note)}`);
}

/** Writes on the chosen words, which are highlighted, or on the passage on show; `held` is what is typed meanwhile. */
export async function note(held: HeldTyping): Promise<void> {
  const { edition } = useReading.getState();
  const passage = passageInHand();
  const span = edition === null ? null : chosenSpan(edition);
  if (edition === null || isReadOnly()) {
    held.drop();
    return;
  }
  const on = span === null ? noteOf(passage ?? '') : await mark(edition, span, { colour: lastColour() });
  if (on === undefined || on === null) {
    held.drop();
    return;
  }
  if (span !== null) letGoOfWords(on);
  useReading.getState().showPassage(on.id);
  const { openNote, openReply } = useNoteDrafts.getState();
  const key = isOwn(on) ? noteKey(on.id) : replyKey(on.id);
  if (isOwn(on)) openNote(on);
  else openReply(on);
  held.giveTo(awaitedNote(key));
}

/** Bookmarks the chosen words; with none, sets or takes away the bookmark of the passage on show or the selected claim. */
export async function bookmark(): Promise<void> {
  const { edition, selection } = useReading.getState();
  const passage = passageInHand();
  if (edition === null || isReadOnly()) return;
  const span = chosenSpan(edition);
  if (span !== null) {
    const made = await mark(edition, span, { bookmark: true });
    if (made === null) return;
    letGoOfWords(made);
    announce(t`Bookmarked: ${quoteOf(made)}`);
    return;
  }
  const shown = passage === null ? undefined : noteOf(passage);
  if (shown !== undefined) {
    if (isOwn(shown)) await toggleBookmark(shown);
    else say(t`This note is a colleague’s: bookmark the words themselves.`);
    return;
  }
  if (selection === null) say(t`Choose a claim or words first: press J for the first claim, or V.`);
  else await bookmarkClaim(edition, selection.claim);
}

/** Begins to choose words by keyboard; pressed again, leaves it. */
export async function selectText(): Promise<void> {
  const { choosing } = usePassages.getState();
  usePassages.setState({ choosing: !choosing, attaching: null, at: null });
  if (choosing) window.getSelection()?.removeAllRanges();
}

/** Sets or takes away the bookmark of one's own note; a note that is no more than that goes to the trash. */
export async function toggleBookmark(own: Note): Promise<void> {
  if (own.bookmark && noteKind(own) === 'bookmark' && own.colour === null) {
    await removeNote(own.id);
    return;
  }
  const changed = await changeNote(own.id, { bookmark: !own.bookmark }, 'bookmark');
  if (changed !== null) announce(changed.bookmark ? 'Bookmarked.' : t`The bookmark is gone.`);
}

/** Gives a note the chosen words as its passage. */
export async function attach(id: string, span: Span): Promise<void> {
  const { edition } = useReading.getState();
  if (edition === null || isTooLong(span)) return;
  const { plain } = plainOf(edition.briefing);
  const passage = passageAt(plain, span.start, span.end, edition.briefing.editionHash);
  const attached = await changeNote(id, { passage, claim: claimAt(edition, span) }, t`place of a note`);
  if (attached === null) return;
  letGoOfWords(attached);
  useReading.getState().showPassage(id);
  say(t`The note stands on ${quoteOf(attached)}.`);
}

async function bookmarkClaim({ briefing }: BriefingEdition, claim: string): Promise<void> {
  const known = useNotebook
    .getState()
    .notes.find((each) => each.claim === claim && each.bookmark && !each.removed && isOwn(each) && !each.passage);
  const number = useReading.getState().claims.get(claim)?.number ?? claim;
  if (known !== undefined) await toggleBookmark(known);
  else if ((await addNote({ ...newDraft(briefing.id, claim), bookmark: true })) !== null) {
    say(t`${number} is bookmarked.`);
  }
}

/** The chosen words in the plain text, each of them whole; null where none are chosen. */
function chosenSpan({ briefing }: BriefingEdition): Span | null {
  const range = chosenRange();
  const text = textOnDesk();
  if (range === null || text === null) return null;
  const { plain } = plainOf(briefing);
  const drawn = offsetsOf(range, text, plain);
  return drawn === null ? null : wholeWordsOf(plain, drawn);
}

/** Makes a note on a span, or sets `content` on the reader's own that stands on just these words. */
async function mark(edition: BriefingEdition, span: Span, content: Partial<NoteDraft>): Promise<Note | null> {
  if (isTooLong(span)) return null;
  const { briefing } = edition;
  const passage = passageAt(plainOf(briefing).plain, span.start, span.end, briefing.editionHash);
  const { placements } = usePassages.getState();
  const same = useNotebook.getState().notes.find((each) => {
    const placed = placements.get(each.id);
    const here = placed !== undefined && placed.state !== 'lost' && each.briefing === briefing.id;
    return here && placed.start === passage.start && placed.end === passage.end && isOwn(each) && !each.removed;
  });
  if (same !== undefined) {
    return changeNote(same.id, content, 'colour' in content ? t`colour of a highlight` : 'bookmark');
  }
  return addNote({ ...newDraft(briefing.id, claimAt(edition, span)), passage, ...content });
}

/** The first claim whose own mark a span touches. */
function claimAt({ briefing }: BriefingEdition, { start, end }: Span): string | null {
  const touched = [...plainOf(briefing).claims].filter(([, claim]) => claim.start < end && claim.end > start);
  return touched.sort(([, a], [, b]) => a.start - b.start)[0]?.[0] ?? null;
}

function isTooLong({ start, end }: Span): boolean {
  const long = end - start > longestPassage;
  if (long) say(t`These are more than ${formatCount(longestPassage)} characters. Choose a shorter passage.`);
  return long;
}

function isReadOnly(): boolean {
  const { writable } = useSession.getState();
  if (!writable) say(t`This profile is read-only, so nothing can be marked.`);
  return !writable;
}

/** The words are marked now and no longer chosen; a keyboard that chose them goes on from their mark. */
function letGoOfWords({ id }: Note): void {
  const { choosing } = usePassages.getState();
  window.getSelection()?.removeAllRanges();
  usePassages.setState({ choosing: false, attaching: null });
  if (!choosing) return;
  const anchored = () => [...document.querySelectorAll<HTMLElement>('[data-anchor]')].find(isAnchorOf(id));
  void until(() => anchored() !== undefined || isTypingNow()).then(() => {
    if (!isTypingNow()) anchored()?.focus({ preventScroll: true });
  });
}

function isAnchorOf(id: string): (element: HTMLElement) => boolean {
  return (element) => element.dataset.anchor === id;
}

function isTypingNow(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement;
}

/** A note's words for a sentence: all of a short passage, the ends of a long one. */
function quoteOf({ passage }: Note): string {
  const words = (passage?.exact ?? '').replace(/\s+/g, ' ');
  return words.length <= 90 ? `“${words}”` : `“${words.slice(0, 45).trim()} … ${words.slice(-35).trim()}”`;
}
