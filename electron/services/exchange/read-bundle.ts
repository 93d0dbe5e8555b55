import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';
import { annotationItems } from '../../../shared/exchange/annotation-items.ts';
import { checkEntry, unfit } from '../../../shared/exchange/check-entry.ts';
import {
  anyManifestSchema,
  bundleVersion,
  flagsFileSchema,
  type Manifest,
  manifestSchema,
  partNames,
} from '../../../shared/exchange/manifest.ts';
import { entryOfAnnotation } from '../../../shared/exchange/read-annotation.ts';
import { type Candidate, nameOf, type Reading, readCandidates, tooMany } from '../../../shared/exchange/reading.ts';
import { createRefusals } from '../../../shared/exchange/refusals.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { readZip } from './read-zip.ts';

const manifestName = 'manifest.json';

/** Reads a bundle that anyone may have made. A failure's message goes on after the file's name. */
export async function readBundle(bytes: Uint8Array): Promise<Result<Reading, 'failed'>> {
  const zip = await readZip(bytes, [manifestName, ...Object.values(partNames)]);
  if (!zip.ok) return failure('failed', t`can’t be taken in: ${zip.message}`);
  const parts = zip.value;
  const manifest = readManifest(parts.get(manifestName));
  if (!manifest.ok) return manifest;
  const altered = alteredPart(manifest.value, parts);
  if (altered !== null) return failure('failed', altered);
  const annotations = annotationItems(parsed(parts.get(partNames.annotations)));
  const flags = checked(flagsFileSchema, parsed(parts.get(partNames.flags)));
  if (annotations === null || flags === null) {
    return failure('failed', t`is a bundle whose notes or flags can’t be read; ask for it again`);
  }
  const many = tooMany(annotations.length + flags.flags.length);
  if (many !== null) return failure('failed', many);
  const candidates: readonly Candidate[] = [
    ...annotations.map((value, index) => ({
      what: nameOf('Annotation', index, value),
      read: () => entryOfAnnotation(value),
    })),
    ...flags.flags.map((value, index) => ({ what: nameOf('Flag', index, value), read: () => checkEntry(value) })),
  ];
  const refusals = createRefusals();
  const entries = await readCandidates(candidates, refusals, nextTurn);
  const { colourNames, scale } = manifest.value;
  return ok({ format: 'bundle', entries, quoted: new Set(), refusals, words: { colourNames, scale } });
}

function readManifest(part: Buffer | undefined): Result<Manifest, 'failed'> {
  const value = parsed(part);
  const any = checked(anyManifestSchema, value);
  if (any === null)
    return failure('failed', t`is no bundle of notes from Claimbook: it lacks the list of what it holds`);
  if (any.version > bundleVersion) {
    return failure('failed', t`was written by a newer Claimbook in a way this one can’t read; update Claimbook first`);
  }
  const manifest = unfit(value) === null ? checked(manifestSchema, value) : null;
  if (manifest === null)
    return failure('failed', t`is a bundle whose list of what it holds is damaged; ask for it again`);
  return ok(manifest);
}

/** Says which part is missing or not as the manifest has it; null when all are. */
function alteredPart({ parts: listed }: Manifest, parts: ReadonlyMap<string, Buffer>): string | null {
  for (const name of [partNames.annotations, partNames.flags]) {
    const part = parts.get(name);
    if (part === undefined) return t`is a bundle without its ${name}; ask for it again`;
    const sha256 = createHash('sha256').update(part).digest('hex');
    if (listed.find((each) => each.name === name)?.sha256 !== sha256) {
      return t`was damaged or changed after it was written: its ${name} is not what its list says; ask for it again`;
    }
  }
  return null;
}

function parsed(part: Buffer | undefined): unknown {
  try {
    return part === undefined ? null : JSON.parse(part.toString('utf8'));
  } catch {
    return null;
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
