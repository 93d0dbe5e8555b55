import { z } from 'zod';
import { t } from '../language/t.ts';
import type { CheckedEntry } from './check-entry.ts';
import { soundEntry, unfit } from './check-entry.ts';

const urn = z.string().max(200);
const body = z.looseObject({
  value: z.string(),
  purpose: z.string().optional(),
  'claimbook:colour': z.unknown().optional(),
});
const target = z.looseObject({
  selector: z.array(z.looseObject({ type: z.string() })).default([]),
  state: z.looseObject({ 'claimbook:edition': z.unknown() }).optional(),
});

/** What is read of an annotation; all of it is checked once more as a note or flag. */
const annotationSchema = z.looseObject({
  id: urn,
  canonical: urn.optional(),
  creator: z.looseObject({ id: urn, name: z.unknown().optional() }),
  created: z.unknown().optional(),
  modified: z.unknown().optional(),
  body: z.array(body).default([]),
  target: z.unknown().optional(),
  'claimbook:note': z.looseObject({}).optional(),
  'claimbook:flag': z.looseObject({}).optional(),
  'claimbook:passage': z.looseObject({}).optional(),
});
type ReadAnnotation = z.infer<typeof annotationSchema>;

/** The note or flag that one of our annotations holds, as annotation.ts wrote it. */
export function entryOfAnnotation(value: unknown): CheckedEntry {
  const why = unfit(value);
  if (why !== null) return { why };
  const parsed = annotationSchema.safeParse(value);
  if (!parsed.success) return { why: t`It is no annotation as Claimbook writes them.` };
  const annotation = parsed.data;
  const { 'claimbook:note': note, 'claimbook:flag': flag } = annotation;
  if (note !== undefined)
    return soundEntry({ ...note, ...whoAndWhen(annotation), type: 'note', ...content(annotation) });
  if (flag !== undefined) return soundEntry({ ...flag, ...whoAndWhen(annotation), type: 'flag' });
  return { why: t`It is no annotation as Claimbook writes them.` };
}

function whoAndWhen({ id, canonical, creator, created, modified }: ReadAnnotation) {
  return {
    id: uuidOf(canonical ?? id),
    author: { id: uuidOf(creator.id), name: creator.name },
    created,
    changed: modified,
  };
}

function uuidOf(iri: string): string {
  return iri.startsWith('urn:uuid:') ? iri.slice('urn:uuid:'.length) : iri;
}

function content({ body: bodies, target: targets, 'claimbook:passage': extra }: ReadAnnotation) {
  const text = bodies.find(({ purpose }) => purpose === 'commenting' || purpose === 'replying');
  const colour = bodies.find(({ purpose }) => purpose === 'classifying');
  return {
    text: text?.value ?? '',
    tags: bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value),
    colour: colour?.['claimbook:colour'] ?? null,
    passage: passageOf(targets, extra),
  };
}

function passageOf(targets: unknown, extra: object | undefined): unknown {
  const place = target.safeParse(Array.isArray(targets) ? targets.at(-1) : targets);
  if (!place.success) return null;
  const { selector, state } = place.data;
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  if (quote === undefined) return null;
  const position = selector.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix, suffix } = quote;
  const edition = state?.['claimbook:edition'];
  return { ...extra, exact, prefix, suffix, start: position?.start, end: position?.end, edition };
}
