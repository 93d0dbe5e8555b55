import { z } from 'zod';
import { t } from '../language/t.ts';
import { longestLine, mostLines } from './edit-scale.ts';
import { glyphs } from './glyphs.ts';
import { type Scale, statuses } from './status.ts';

const status = z.enum(statuses);

const wordsSchema = z.strictObject({
  name: z.string().trim().min(1).max(40),
  meaning: z.string().trim().max(120),
  glyph: z.enum(glyphs),
});

/** A team's scale as settings and bundles keep it: every status once, and no two with one name or glyph. */
export const scaleSchema: z.ZodType<Scale> = z
  .strictObject({
    order: z.array(status).length(statuses.length),
    words: z.record(status, wordsSchema),
    checklists: z.record(status, z.array(z.string().trim().min(1).max(longestLine)).max(mostLines)),
  })
  .superRefine(({ order, words }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    const all = Object.values(words);
    if (hasTwins(order)) refuse(t`holds a status twice`);
    if (hasTwins(all.map(({ name }) => name.toLowerCase()))) refuse(t`gives two statuses one name`);
    if (hasTwins(all.map(({ glyph }) => glyph))) refuse(t`gives two statuses one glyph`);
  });

function hasTwins(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
