import { z } from 'zod';
import { verdicts } from '../checks/finding.ts';
import { claimIdSchema } from '../claims/claim.ts';

/** A run of text as briefings write them, in which claims are referred to with `{ref=id}`. */
const text = z.string().min(1);
const findings = z.array(z.string().min(1)).min(1);

/** A briefing in brief, as its author writes it in digest.yaml. */
export const digestRecordSchema = z.strictObject({
  /** Three sentences, each of which refers to a claim that says so. */
  thesis: z.array(text).length(3, 'has to be three sentences'),
  /** The figures that matter, each with why. */
  figures: z.array(z.strictObject({ claim: claimIdSchema, says: text })).length(5, 'has to be five figures'),
  /** What holds, with the findings that say so. */
  holds: z.array(z.strictObject({ text, findings })).min(1),
  /** What does not, with the findings that say so and the verdict of all of them. */
  fails: z.array(z.strictObject({ text, findings, verdict: z.enum(verdicts).exclude(['holds']) })).default([]),
  /** What a reader would expect to find and does not, with the claims it bears on. */
  leavesOut: z.array(z.strictObject({ text, claims: z.array(claimIdSchema).default([]) })).min(1),
});
