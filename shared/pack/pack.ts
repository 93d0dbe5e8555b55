import { z } from 'zod';
import type { BriefingEdition, Library } from '../briefing/briefing.ts';
import type { Author, Notebook } from '../notes/entry.ts';
import type { HighlightColour } from '../notes/highlight-colours.ts';
import { type Scale, statuses } from '../notes/status.ts';
import {
  inks,
  longestLabel,
  longestName,
  longestQuery,
  mostNames,
  notePlaces,
  optionalParts,
  papers,
  unprintable,
} from './pack-choices.ts';

const oneLine = z
  .string()
  .trim()
  .min(1)
  .refine((line) => !unprintable.test(line));

/** The claims that a pack is about: all, those with certain flags, or those that a ledger filter finds. */
const claimChoiceSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('all') }),
  z.strictObject({ by: z.literal('status'), statuses: z.array(z.enum(statuses)).min(1).max(statuses.length) }),
  z.strictObject({ by: z.literal('filter'), query: z.string().trim().min(1).max(longestQuery) }),
]);
export type ClaimChoice = Readonly<z.infer<typeof claimChoiceSchema>>;

/** What a pack is to hold and how it is to be printed. */
export const packOptionsSchema = z.strictObject({
  /** Ids; none means all. */
  briefings: z.array(z.string().min(1).max(48)).max(1000),
  /** Which claims are marked, charted and recorded; the words of the others print as plain text. */
  claims: claimChoiceSchema,
  parts: z.array(z.enum(optionalParts)).max(optionalParts.length),
  notes: z.enum(notePlaces),
  paper: z.enum(papers),
  ink: z.enum(inks),
  /** How the pack may be handed on, printed on every page; null for nothing. */
  label: oneLine.max(longestLabel).nullable(),
  /** Who prepared it, for the title page; none means the profile's own name. */
  preparedBy: z.array(oneLine.max(longestName)).max(mostNames),
});
export type PackOptions = Readonly<z.infer<typeof packOptionsSchema>>;

/** What may be fixed from outside, so that the same content gives the same file; null lets the clock and the content tell. */
export interface PackPins {
  /** ISO 8601 with offset. */
  readonly setOn: string | null;
  readonly id: string | null;
}

/** Everything the pack page sets: it asks for nothing else. */
export interface PackContent {
  /** Twelve hexadecimal digits that only what is printed decides, or the id that was asked for. */
  readonly id: string;
  readonly options: PackOptions;
  readonly library: Library;
  readonly editions: readonly BriefingEdition[];
  /** Ids of the claims that were chosen; null where all are. */
  readonly chosen: readonly string[] | null;
  readonly notebooks: readonly Notebook[];
  /** Whose profile it was set from: where flags differ, theirs stand. */
  readonly preparedBy: Author;
  /** What that profile calls statuses, and how it draws and orders them. */
  readonly scale: Scale;
  /** What that profile calls highlight colours; those that are not in it keep their own names. */
  readonly colourNames: Readonly<Partial<Record<HighlightColour, string>>>;
  /** What the pack does not hold, a sentence each; see left-out.ts. */
  readonly leftOut: readonly string[];
  /** When it was set, ISO 8601 with offset. */
  readonly setOn: string;
  /** The version of the app that set it. */
  readonly version: string;
}

/** Page numbers, counted from 1, of the named destinations (element ids that links point at), and how many pages in all. */
export interface PackPages {
  readonly total: number;
  readonly destinations: Readonly<Record<string, number>>;
}

/** A run of pages: the front matter, a briefing, or a part after them. */
export interface PartPages {
  /** `front`, a briefing's id, or the anchor of a part. */
  readonly id: string;
  /** `Front`, `B`, `Register`. */
  readonly label: string;
  /** Its first page, counted from 1, and how many there are. */
  readonly first: number;
  readonly pages: number;
  /** What a briefing is made of, in its order; none where it is not known on which page each section begins. */
  readonly sections: readonly SectionStart[];
}

/** A section of a briefing, or the notes after the last. */
export interface SectionStart {
  /** `section 2`, `notes`. */
  readonly label: string;
  /** The page on which it begins, counted from 1. */
  readonly first: number;
}

/** A pack as it would be printed, for looking at: nothing has been written. */
export interface PackPreview {
  /** A PDF in base64, with page numbers but without tags, outline and attachments. */
  readonly pdf: string;
  readonly pages: number;
  readonly parts: readonly PartPages[];
  readonly claims: number;
  readonly notes: number;
  /** What the pack would not hold, a sentence each. */
  readonly leftOut: readonly string[];
  /** What would be attached to it, a sentence each; see attached.ts. */
  readonly attached: readonly string[];
  /** The name that the file will be suggested. */
  readonly fileName: string;
}

/** How far a pack has come. */
export interface PackProgress {
  /** What is being done, without a full stop: `Drawing charts, 31 of 151`. */
  readonly words: string;
  /** How much of the whole is done, 0 to 1; never falls. */
  readonly done: number;
  /** Null until something measured tells. */
  readonly secondsLeft: number | null;
}

/** What was written; the last line of the pack command's stdout. */
export interface PackReceipt {
  readonly path: string;
  readonly id: string;
  readonly pages: number;
  readonly briefings: number;
  readonly claims: number;
  readonly charts: number;
  readonly notes: number;
  /** What the pack does not hold, a sentence each. */
  readonly leftOut: readonly string[];
  /** What is attached to it, a sentence each. */
  readonly attached: readonly string[];
  readonly bytes: number;
  readonly seconds: number;
}
