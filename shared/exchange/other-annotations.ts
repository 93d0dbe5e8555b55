import { z } from 'zod';
import { isRecord } from './is-record.ts';

/** Whether an annotation says under Claimbook's own terms what note or flag it is. */
export function isFromClaimbook(annotation: unknown): boolean {
  return isRecord(annotation) && ('claimbook:note' in annotation || 'claimbook:flag' in annotation);
}

const creatorSchema = z.union([
  z.string(),
  z.looseObject({ id: z.string().nullish(), name: z.string().nullish(), nickname: z.string().nullish() }),
]);
/** What is read of a body: its words, or the address of what stands elsewhere. */
const bodySchema = z.union([
  z.string().transform((value) => ({ value, id: undefined, source: undefined, purpose: undefined })),
  z.looseObject({
    value: z.string().nullish(),
    id: z.string().nullish(),
    source: z.string().nullish(),
    purpose: z.unknown().optional(),
  }),
]);
const selectorSchema = z.looseObject({ type: z.string() });
const targetSchema = z.union([
  z.string().transform((id) => ({ id, source: id, selector: undefined })),
  z.looseObject({
    id: z.string().nullish(),
    source: z.string().nullish().catch(null),
    selector: z.union([selectorSchema, z.array(selectorSchema)]).nullish(),
  }),
]);

/** Those of one or several values that can be read. */
const readable = <T extends z.ZodType>(schema: T) =>
  z
    .unknown()
    .optional()
    .transform((value): readonly z.output<T>[] => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((each) => {
        const parsed = schema.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      });
    });

const annotationSchema = z.looseObject({
  creator: readable(creatorSchema),
  motivation: readable(z.string()),
  bodyValue: z.string().nullish().catch(null),
  body: readable(bodySchema),
  target: readable(targetSchema),
});

/**
 * A W3C Web Annotation that another program wrote (https://www.w3.org/TR/annotation-model/) in the shape in which
 * Hypothesis gives its own, for quotedNotes; as it is where it is none. Of a body that stands elsewhere, the address is
 * what it says.
 */
export function quotedRow(value: unknown): unknown {
  const parsed = annotationSchema.safeParse(value);
  if (!parsed.success) return value;
  const { id, creator, created, modified, motivation, bodyValue, body, target } = parsed.data;
  const [who] = creator;
  const name = typeof who === 'object' ? (who.name ?? who.nickname) : undefined;
  const said = body.flatMap((each) => {
    const words = each.value ?? each.source ?? each.id;
    return words == null ? [] : [{ words, purpose: each.purpose }];
  });
  const comments = said.filter(({ purpose }) => purpose !== 'tagging' && purpose !== 'classifying');
  const [source] = target.flatMap((each) => each.source ?? each.id ?? []);
  const selectors = target.flatMap(({ selector }) => selector ?? []);
  const answered = motivation.includes('replying')
    ? target.flatMap(({ id, source, selector }) => id ?? (selector == null ? source : null) ?? [])
    : [];
  return {
    id,
    user: (typeof who === 'object' ? who.id : who) ?? name ?? 'Unnamed',
    user_info: { display_name: name },
    created: created ?? modified,
    updated: modified ?? created,
    text: [bodyValue, ...comments.map(({ words }) => words)].filter((each) => each != null).join('\n\n'),
    tags: said.filter(({ purpose }) => purpose === 'tagging').map(({ words }) => words),
    references: answered,
    target: [{ source, selector: selectors }],
  };
}
