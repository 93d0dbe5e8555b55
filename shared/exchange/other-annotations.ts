import { z } from 'zod';
import { isRecord } from './is-record.ts';

/** Whether an annotation says under Claimbook's own terms what note or flag it is. */
export function isFromClaimbook(annotation: unknown): boolean {
  return isRecord(annotation) && ('claimbook:note' in annotation || 'claimbook:flag' in annotation);
}

const creatorSchema = z.union([
  z.string(),
  z.looseObject({ id: z.string().optional(), name: z.string().optional(), nickname: z.string().optional() }),
]);
const bodySchema = z.union([
  z.string().transform((value) => ({ value, purpose: undefined })),
  z.looseObject({ value: z.string(), purpose: z.string().optional() }),
]);
const selectorSchema = z.looseObject({ type: z.string() });
const targetSchema = z.union([
  z.string().transform((id) => ({ id, selector: undefined })),
  z.looseObject({
    id: z.string().optional(),
    selector: z.union([selectorSchema, z.array(selectorSchema)]).optional(),
  }),
]);

const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z
    .union([schema, z.array(schema)])
    .optional()
    .transform((value): readonly z.output<T>[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]));

const annotationSchema = z.looseObject({
  id: z.string(),
  creator: oneOrMore(creatorSchema),
  created: z.string().optional(),
  modified: z.string().optional(),
  motivation: oneOrMore(z.string()),
  bodyValue: z.string().optional(),
  body: oneOrMore(bodySchema),
  target: oneOrMore(targetSchema),
});

/**
 * A W3C Web Annotation that another program wrote (https://www.w3.org/TR/annotation-model/) in the shape in which
 * Hypothesis gives its own, for quotedNotes; as it is where it can't be read.
 */
export function quotedRow(value: unknown): unknown {
  const parsed = annotationSchema.safeParse(value);
  if (!parsed.success) return value;
  const { id, creator, created, modified, motivation, bodyValue, body, target } = parsed.data;
  const [who] = creator;
  const name = typeof who === 'object' ? (who.name ?? who.nickname) : undefined;
  const words = body.filter(({ purpose }) => purpose !== 'tagging' && purpose !== 'classifying');
  const selectors = target.flatMap(({ selector }) => selector ?? []);
  const answered = motivation.includes('replying') ? target.flatMap((each) => each.id ?? []) : [];
  return {
    id,
    user: (typeof who === 'object' ? who.id : who) ?? name ?? 'Unnamed',
    user_info: { display_name: name },
    created: created ?? modified,
    updated: modified ?? created,
    text: [bodyValue, ...words.map((each) => each.value)].filter((each) => each !== undefined).join('\n\n'),
    tags: body.filter(({ purpose }) => purpose === 'tagging').map((each) => each.value),
    references: answered,
    target: [{ selector: selectors }],
  };
}
