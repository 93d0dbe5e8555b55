import type { Note, NoteDraft } from './entry.ts';
import { joinClocks } from './version-clock.ts';

/** A note that says nothing yet, on a claim or on none, for filling in and saving. */
export function newDraft(briefing: string, claim: string | null): NoteDraft {
  return {
    id: null,
    briefing,
    claim,
    passage: null,
    text: '',
    colour: null,
    tags: [],
    reply: null,
    bookmark: false,
    removed: false,
    clock: null,
  };
}

/** A version of a note as it stands, to be kept instead of others that were seen beside it. */
export function settlingDraft(kept: Note, versions: readonly Note[]): NoteDraft {
  return { ...draftOf(kept), clock: joinClocks(versions.map(({ clock }) => clock)) };
}

/** A note as it stands, for changing a part of it and saving. */
export function draftOf(note: Note): NoteDraft {
  const { id, briefing, claim, chart, datum, passage, text, colour, tags, reply, bookmark, removed, clock } = note;
  const place = { ...(chart !== undefined && { chart }), ...(datum !== undefined && { datum }) };
  const content = { claim, ...place, passage, text, colour, tags, reply, bookmark, removed };
  return { id, briefing, ...content, clock };
}
