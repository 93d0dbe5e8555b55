import { z } from 'zod';
import type { HighlightColour } from '../notes/highlight-colours.ts';
import type { Taken } from '../notes/merge-entries.ts';
import type { Scale, Status } from '../notes/status.ts';
import { exportFormats } from './formats.ts';
import { longestTemplate } from './limits.ts';

/** What is to go into a file: notes and flags of some briefings by some authors. */
export const exportOptionsSchema = z.strictObject({
  format: z.enum(exportFormats),
  /** Ids; none means all, those that are not in the library among them. */
  briefings: z.array(z.string().min(1).max(48)).max(1000),
  /** Author ids; none means all. */
  authors: z.array(z.uuid()).max(1000),
  /** Whether what lies in the trash goes along; for a bundle only. */
  removed: z.boolean(),
  /** How one note is set in Markdown, see markdown-template.ts; null for the usual one, and for other formats. */
  template: z.string().max(longestTemplate).nullable(),
});
export type ExportOptions = Readonly<z.infer<typeof exportOptionsSchema>>;

/** What was written: current versions of notes, and steps of flag histories. */
export interface ExportReceipt {
  readonly path: string;
  readonly notes: number;
  readonly flags: number;
}

/** What a chosen file is. */
export type ImportFormat = 'bundle' | 'annotations' | 'hypothesis';

/** Whoever wrote something in the file. */
export interface ImportAuthor {
  readonly id: string;
  readonly name: string;
  /** How many of theirs the file holds. */
  readonly notes: number;
  readonly flags: number;
  /** How many of these are not here yet. */
  readonly fresh: number;
  /** Whether it is the reader's own id: what is fresh under it was never written here, and is taken only when asked for. */
  readonly own: boolean;
}

/** A note or flag in words, for setting beside another version of itself. Long texts are cut. */
export interface ImportVersion {
  readonly author: string;
  /** ISO 8601. */
  readonly changed: string;
  /** A note's text, or a flag's reason. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: HighlightColour | null;
  readonly removed: boolean;
  /** Null for a note. */
  readonly status: Status | null;
}

/** Something of the file that is here already in another version. */
export interface ImportItem {
  readonly id: string;
  readonly type: 'note' | 'flag';
  /** Changed: the file's version follows those here. Forked: both will stand side by side. */
  readonly outcome: 'changed' | 'forked';
  readonly briefing: string;
  readonly claim: string | null;
  /** Its passage's words, cut where they are long. */
  readonly quote: string | null;
  /** Whether it bears the reader's own author id. */
  readonly own: boolean;
  /** At most three. */
  readonly here: readonly ImportVersion[];
  readonly there: ImportVersion;
}

/** Something of the file that is not taken, and why, in a sentence. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
}

/** What taking a file in would come to. Nothing has been written. */
export interface ImportPlan {
  /** For applyImport; good until another file is chosen. */
  readonly token: string;
  /** The file's name, without its folder. */
  readonly file: string;
  readonly format: ImportFormat;
  readonly authors: readonly ImportAuthor[];
  readonly counts: Readonly<Record<Taken, number>>;
  /** What is changed or forked, at most 500 of it. */
  readonly items: readonly ImportItem[];
  /** How many more are changed or forked than `items` lists. */
  readonly moreItems: number;
  /** Briefings that are not here; what is on them is kept until they are. */
  readonly elsewhere: readonly { readonly briefing: string; readonly notes: number; readonly flags: number }[];
  /** How many passages were chosen in another edition of a briefing than the one here. */
  readonly otherEditions: number;
  /** What is not taken, at most 500 of it. */
  readonly refused: readonly Refusal[];
  readonly moreRefused: number;
  /** What the reader should know of what is taken, a sentence each: claims that are not here, times to come. */
  readonly told: readonly string[];
  /** Names of colours that came along. They are told, and change no setting. */
  readonly colourNames: Readonly<Partial<Record<HighlightColour, string>>>;
  /** The scale of statuses that came along, likewise; null where it is the built-in one or there is none. */
  readonly scale: Scale | null;
}

export const importChoiceSchema = z.strictObject({
  token: z.string().min(1).max(100),
  /** Whose work to take in; null for everyone's. */
  authors: z.array(z.uuid()).max(200_000).nullable(),
  /** Whether to take what bears the reader's own id and is not here. */
  takeOwn: z.boolean(),
});
export type ImportChoice = Readonly<z.infer<typeof importChoiceSchema>>;

/** What was taken in. */
export interface ImportReceipt {
  readonly taken: Readonly<Record<Taken, number>>;
  /** Ids of the briefings whose notebooks have changed. */
  readonly briefings: readonly string[];
  /** What was done, in a sentence or two. */
  readonly message: string;
}
