import { z } from 'zod';

export { missingFor, needsOf, type Status, statuses, usualScale } from './status.ts';

/** A thing a flag rests on. A finding's evidence is its stable id. */
export const evidenceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('link'), href: z.url({ protocol: /^https?$/ }).max(2000) }),
  z.strictObject({ type: z.literal('file'), name: z.string().trim().min(1).max(500) }),
  z.strictObject({ type: z.literal('quotation'), text: z.string().trim().min(1).max(4000) }),
  z.strictObject({ type: z.literal('claim'), claim: z.string().min(1).max(48) }),
  z.strictObject({ type: z.literal('finding'), finding: z.string().min(1).max(400) }),
]);
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
