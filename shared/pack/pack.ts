import { z } from 'zod';
import type { BriefingEdition, Library } from '../briefing/briefing.ts';
import type { Author, Notebook } from '../notes/entry.ts';
import type { Scale } from '../notes/status.ts';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What a pack is to hold. No briefings named means all. */
export const packOptionsSchema = z.strictObject({
  briefings: z.array(z.string().min(1).max(48)).max(1000),
  paper: z.enum(papers),
});
export type PackOptions = Readonly<z.infer<typeof packOptionsSchema>>;

/** Everything the pack page sets: it asks for nothing else. */
export interface PackContent {
  readonly options: PackOptions;
  readonly library: Library;
  readonly editions: readonly BriefingEdition[];
  readonly notebooks: readonly Notebook[];
  /** Whose profile it was set from: where flags differ, theirs stand. */
  readonly preparedBy: Author;
  /** What that profile calls statuses, and how it draws and orders them. */
  readonly scale: Scale;
  /** When it was set, ISO 8601 with offset. */
  readonly setOn: string;
}

/** Page numbers, counted from 1, of the named destinations (element ids that links point at), and how many pages in all. */
export interface PackPages {
  readonly total: number;
  readonly destinations: Readonly<Record<string, number>>;
}

/** What was written; the last line of the pack command's stdout. */
export interface PackReceipt {
  readonly path: string;
  readonly pages: number;
  readonly briefings: number;
  readonly claims: number;
  readonly charts: number;
  readonly notes: number;
  readonly bytes: number;
  readonly seconds: number;
}
