import { z } from 'zod';
import { evidenceSchema, missingFor, statuses } from './flag.ts';
import { longestNote } from './longest-note.ts';

export { currentFlags } from './current-flags.ts';
export { longestNote } from './longest-note.ts';

/** The hashes of a claim's text, data and source that an entry was made against. */
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal');
const againstSchema = z.strictObject({ text: hashSchema, data: hashSchema, source: hashSchema });

const common = {
  id: z.uuid(),
  /** The author's stable id and the name it was written under. */
  author: z.strictObject({ id: z.uuid(), name: z.string().min(1).max(200) }),
  briefing: z.string().min(1).max(48),
  claim: z.string().min(1).max(48),
  /** ISO 8601 instants, UTC. */
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
  against: againstSchema,
};

/** Ids of the chart, and of its datum, that a note was written on; it hangs on a claim of theirs all the same. */
const chartPlace = { chart: z.string().min(1).max(120).optional(), datum: z.string().min(1).max(200).optional() };

/** A note on a claim, in markdown. A removed note keeps its text and can be restored. */
export const noteSchema = z.looseObject({
  ...common,
  ...chartPlace,
  type: z.literal('note'),
  text: z.string().max(longestNote),
  removed: z.boolean(),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

/** One step in a claim's flag history. Steps are only ever added; the newest is the claim's flag. */
export const flagSchema = z.looseObject({
  ...common,
  type: z.literal('flag'),
  status: z.enum(statuses),
  from: z.enum(statuses),
  reason: z.string().max(2000),
  evidence: z.array(evidenceSchema).max(20),
});
export type Flag = Readonly<z.infer<typeof flagSchema>>;

/** What the notebook keeps. Loose, so that fields written by a newer version are kept. */
export const entrySchema = z.discriminatedUnion('type', [noteSchema, flagSchema]);
export type Entry = Note | Flag;

/** What the reader sends to save a note: a new one when `id` is null. */
export const noteDraftSchema = z.strictObject({
  id: z.uuid().nullable(),
  briefing: common.briefing,
  claim: common.claim,
  ...chartPlace,
  text: z.string().max(longestNote),
  removed: z.boolean(),
});
export type NoteDraft = Readonly<z.infer<typeof noteDraftSchema>>;

/** What the reader sends to flag a claim; refused unless the status has the reason and evidence it needs. */
export const flagDraftSchema = z
  .strictObject({
    briefing: common.briefing,
    claim: common.claim,
    status: z.enum(statuses),
    reason: z.string().max(2000),
    evidence: z.array(evidenceSchema).max(20),
  })
  .superRefine((draft, context) => {
    const missing = missingFor(draft.status, draft.reason, draft.evidence);
    if (missing !== null) context.addIssue({ code: 'custom', message: missing });
  });
export type FlagDraft = Readonly<z.infer<typeof flagDraftSchema>>;

/** One briefing's notes and flag history, oldest first. */
export interface Notebook {
  readonly briefing: string;
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
}
