import { z } from 'zod';
import { highlightColours } from '../notes/highlight-colours.ts';
import { scaleSchema } from '../notes/scale.ts';

export const bundleFormat = 'claimbook-bundle';
/** What this app writes, and the newest that it reads. */
export const bundleVersion = 1;

/** The parts of a bundle beside its manifest. */
export const partNames = { annotations: 'annotations.jsonld', flags: 'flags.json', readMe: 'README.txt' } as const;

/** What any version of a manifest says; enough to tell whether this app can read the rest. */
export const anyManifestSchema = z.looseObject({ format: z.literal(bundleFormat), version: z.int().min(1) });

/** manifest.json. Fields of later versions that change no meaning may stand beside these. */
export const manifestSchema = anyManifestSchema.extend({
  app: z.string().max(40),
  /** ISO 8601. */
  made: z.string().max(40),
  by: z.looseObject({ id: z.uuid(), name: z.string().max(200) }),
  briefings: z
    .array(
      z.looseObject({
        id: z.string().max(48),
        title: z.string().nullable(),
        edition: z.string().max(64).nullable(),
        notes: z.int().min(0),
        flags: z.int().min(0),
      }),
    )
    .max(10_000),
  colourNames: z.partialRecord(z.enum(highlightColours), z.string().trim().min(1).max(40)),
  /** The team's scale of statuses; null for the built-in one, or one that this app can't show. */
  scale: scaleSchema.nullable().catch(null),
  parts: z
    .array(
      z.looseObject({ name: z.string().max(200), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    )
    .max(100),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** flags.json. */
export const flagsFileSchema = z.looseObject({ flags: z.array(z.unknown()) });
