import { z } from 'zod';
import type { Finding } from '../checks/finding.ts';
import { asOfPattern } from './as-of-pattern.ts';
import { type ClaimKind, claimKinds } from './claim-kinds.ts';

export type { ClaimKind } from './claim-kinds.ts';

/** The id an author gives a claim: `<briefing>_<words>`, an identifier in expressions, never reused. */
export const claimIdSchema = z
  .string()
  .max(48)
  .regex(/^[a-z][a-z0-9]*_[a-z0-9_]+$/, 'is not of the form briefing_words in a-z, 0-9 and _');

/** How a stated figure is hedged; `order` is an order of magnitude ("tens of millions") and carries a range. */
export const qualifiers = ['over', 'at-least', 'about', 'nearly', 'up-to', 'under', 'order'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** An ISO 8601 date, month or year, or an interval of two of them. */
export const asOfSchema = z
  .string()
  .regex(
    asOfPattern,
    'is not an ISO 8601 date, month, year or interval, such as 2026-06-23, 2026-06 or 2025-06/2026-06',
  );

/** A line of a source article, counted from 1. */
export const sourcePlaceSchema = z.strictObject({ document: z.string().min(1), line: z.int().min(1) });
export type SourcePlace = Readonly<z.infer<typeof sourcePlaceSchema>>;

/**
 * One claim as its author writes it in claims.yaml, under its id. Optional fields are left out where they do not apply.
 *
 * `stated` is the figure as the article prints it ("180 trillion", "¥6", "49.5%"); its last printed digit is the
 * precision that checks work with. `value`, or `low` and `high`, is that figure as a plain number in `unit`.
 */
export const claimRecordSchema = z.strictObject({
  statement: z.string().min(1),
  subject: z.string().min(1),
  metric: z.string().min(1),
  stated: z.string().min(1).optional(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  qualifier: z.enum(qualifiers).optional(),
  unit: z.string().min(1).optional(),
  scope: z.string().min(1).optional(),
  asOf: asOfSchema.optional(),
  attributedTo: z.string().min(1).optional(),
  kind: z.enum(claimKinds),
  legible: z.boolean().default(true),
  places: z.array(sourcePlaceSchema).min(1),
  derivation: z.string().min(1).optional(),
});
export type ClaimRecord = Readonly<z.infer<typeof claimRecordSchema>>;

/** SHA-256 of what a flag or note was made against: the claim's words, its figures, and its source's identity. */
export interface ClaimHashes {
  readonly text: string;
  readonly data: string;
  readonly source: string;
}

/** A claim of a compiled edition: the record, numbered, placed in the text and joined to its charts and findings. */
export interface Claim {
  readonly id: string;
  /** Display number in text order, such as `C07`; computed per edition, never a key. */
  readonly number: string;
  readonly briefing: string;
  readonly statement: string;
  readonly subject: string;
  readonly metric: string;
  readonly stated: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly asOf: string | null;
  readonly attributedTo: string | null;
  readonly kind: ClaimKind;
  readonly legible: boolean;
  readonly places: readonly SourcePlace[];
  readonly derivation: string | null;
  /** Where the claim's own mark stands in our text: section number and paragraph within it, both from 1. */
  readonly section: { readonly id: string; readonly number: number; readonly paragraph: number };
  /** Ids of the charts that show it, the one that opens on selection first. */
  readonly charts: readonly string[];
  readonly findings: readonly Finding[];
  readonly hashes: ClaimHashes;
}
