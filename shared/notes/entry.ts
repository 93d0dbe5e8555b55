import { z } from 'zod';
import { longestLine, mostLines } from './edit-scale.ts';
import { evidenceSchema, missingFor, statuses, usualScale } from './flag.ts';
import { highlightColours } from './highlight-colours.ts';
import { longestNote } from './longest-note.ts';
import { longestPassage } from './longest-passage.ts';
import { longestTag, mostTags } from './tag-limits.ts';

export { longestNote } from './longest-note.ts';
export { longestPassage } from './longest-passage.ts';

/** The hashes of a claim's text, data and source that an entry was made against. */
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal');
const againstSchema = z.strictObject({ text: hashSchema, data: hashSchema, source: hashSchema });

const claimId = z.string().min(1).max(48);

/** A person, by an id that stays, and the name they wrote under. */
const authorSchema = z.strictObject({ id: z.uuid(), name: z.string().min(1).max(200) });
export type Author = Readonly<z.infer<typeof authorSchema>>;

const common = {
  id: z.uuid(),
  author: authorSchema,
  briefing: z.string().min(1).max(48),
  /** ISO 8601 instants, UTC. */
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
};

/** Ids of the chart, and of its datum, that a note was written on; it hangs on a claim of theirs all the same. */
const chartPlace = { chart: z.string().min(1).max(120).optional(), datum: z.string().min(1).max(200).optional() };

/**
 * A passage of a briefing as it was when it was chosen: its words and up to 64 units around them, and where it stood in
 * the plain text of that edition, in UTF-16 units. Finding it again in another edition is shared/anchors' work.
 */
export const passageSchema = z.looseObject({
  exact: z.string().min(1).max(longestPassage),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  start: z.int().min(0),
  end: z.int().min(1),
  /** The edition's hash. */
  edition: hashSchema,
});
export type Passage = Readonly<z.infer<typeof passageSchema>>;

const checklistSchema = z.array(z.string().max(longestLine)).max(mostLines);

const tag = z.string().trim().min(1).max(longestTag);

/** What a reader says of a note, whole: a save replaces all of it. */
const noteContent = {
  /** The claim it is on, or the first claim its passage touches; null for a passage without one. */
  claim: claimId.nullable(),
  ...chartPlace,
  passage: passageSchema.nullable(),
  /** Markdown; empty for a bare highlight or bookmark. */
  text: z.string().max(longestNote),
  colour: z.enum(highlightColours).nullable(),
  tags: z.array(tag).max(mostTags),
  /** The note that this one answers; it hangs where that one hangs. */
  reply: z.uuid().nullable(),
  bookmark: z.boolean(),
  /** In the trash: it keeps all it had, and can be restored. */
  removed: z.boolean(),
};

/** See version-clock.ts. */
const clockSchema = z.record(z.string().regex(/^[0-9a-f]{12}$/), z.int().min(1));

/** A note, highlight, bookmark or reply; on a claim, a chart, a datum or a passage. */
export const noteSchema = z.looseObject({
  ...common,
  type: z.literal('note'),
  ...noteContent,
  /** Null where it is on no claim. */
  against: againstSchema.nullable(),
  clock: clockSchema,
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

/** A claim in words, as it was when it was flagged, for showing beside what it has become. */
const seenSchema = z.looseObject({
  number: z.string().max(40),
  text: z.string().max(4000),
  data: z.string().max(4000),
  source: z.string().max(4000),
});
export type Seen = Readonly<z.infer<typeof seenSchema>>;

/** One step in a claim's flag history. Steps are only ever added. */
const flagSchema = z.looseObject({
  ...common,
  type: z.literal('flag'),
  claim: claimId,
  against: againstSchema,
  status: z.enum(statuses),
  from: z.enum(statuses),
  reason: z.string().max(2000),
  evidence: z.array(evidenceSchema).max(20),
  /** One more than that of every step on the claim its author had; steps of the earliest releases have 0. */
  step: z.int().min(0),
  /** What the team's checklist asked for this status, as it was worded, all of it done. */
  checklist: checklistSchema,
  /** Ids of colleagues' flags that this one decides between, having seen them. */
  settles: z.array(z.uuid()).max(50),
  /** Null where the flag was made by a release that did not keep it. */
  seen: seenSchema.nullable(),
});
export type Flag = Readonly<z.infer<typeof flagSchema>>;

/** What the notebook keeps. Loose, so that fields written by a newer version are kept. */
export const entrySchema = z.discriminatedUnion('type', [noteSchema, flagSchema]);
export type Entry = Note | Flag;

/** What the reader sends to save a note: a new one when `id` is null. */
export const noteDraftSchema = z.strictObject({
  id: z.uuid().nullable(),
  briefing: common.briefing,
  ...noteContent,
  /**
   * The clock of the version that it changes; null for a new note, or to change the first of the current versions. The
   * joined clocks of several decide between those.
   */
  clock: clockSchema.nullable(),
});
export type NoteDraft = Readonly<z.infer<typeof noteDraftSchema>>;

/** What the reader sends to flag a claim; refused unless the status has the reason and evidence it needs. */
export const flagDraftSchema = z
  .strictObject({
    briefing: common.briefing,
    claim: claimId,
    status: z.enum(statuses),
    reason: z.string().max(2000),
    evidence: z.array(evidenceSchema).max(20),
    checklist: checklistSchema,
    settles: z.array(z.uuid()).max(50),
  })
  .superRefine((draft, context) => {
    const missing = missingFor(draft, usualScale);
    if (missing !== null) context.addIssue({ code: 'custom', message: missing });
  });
export type FlagDraft = Readonly<z.infer<typeof flagDraftSchema>>;

/** One briefing's notes and flag history, everyone's, oldest first. */
export interface Notebook {
  readonly briefing: string;
  /** Of a note with several current versions, the first of those. */
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
  /** Notes that were changed in two places apart: all current versions of each, in a fixed order. */
  readonly forks: readonly (readonly Note[])[];
}
