import { z } from 'zod';

/**
 * The MUSTs of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) for what an annotation collection
 * may hold, written from the recommendation: loose where the model lets others add.
 */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'is not an IRI');
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]);
/** xsd:dateTime, which must have a time zone, and should be UTC. */
const dateTime = z.string().regex(/^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** 3.3.5, Motivation and Purpose. */
const motivation = z.enum([
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
] as [string, ...string[]]);

/** 3.2.4, Embedded Textual Body: exactly one value; its type should be TextualBody, its purposes motivations. */
const textualBody = z.looseObject({
  type: oneOrMore(z.string()).refine((type) => [type].flat().includes('TextualBody')),
  value: z.string(),
  format: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
    .optional(),
  language: oneOrMore(z.string()).optional(),
  purpose: oneOrMore(motivation).optional(),
});

/** 4.2, Selectors. */
const textQuote = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const textPosition = z.looseObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
});
const fragment = z.looseObject({ type: z.literal('FragmentSelector'), value: z.string(), conformsTo: iri.optional() });
const selector = z.union([textQuote, textPosition, fragment]);

/** 4, Specific Resources: exactly one source. 4.3: a state has a type of its own. */
const specificResource = z.looseObject({
  id: iri.optional(),
  type: z.string().optional(),
  source: z.union([iri, z.looseObject({ id: iri })]),
  purpose: oneOrMore(motivation).optional(),
  selector: oneOrMore(z.union([selector, iri])).optional(),
  state: oneOrMore(z.looseObject({ type: z.string() })).optional(),
});

/** 3.3.1: people who made something have at most one name each here, and an IRI. */
const agent = z.looseObject({
  id: iri.optional(),
  type: oneOrMore(z.string()).optional(),
  name: z.string().optional(),
});

/** 3.1: one IRI, the type Annotation, targets; dates and canonical at most once. */
export const annotation = z.looseObject({
  id: iri,
  type: oneOrMore(z.string()).refine((type) => [type].flat().includes('Annotation')),
  motivation: oneOrMore(motivation).optional(),
  creator: oneOrMore(z.union([iri, agent])).optional(),
  created: dateTime.optional(),
  modified: dateTime.optional(),
  canonical: iri.optional(),
  body: oneOrMore(z.union([textualBody, specificResource, iri])).optional(),
  target: oneOrMore(z.union([iri, specificResource])),
});

/** 5: a collection has a context that includes the model's, one IRI and a first page; a page has its items in a list. */
export const collection = z.looseObject({
  '@context': z
    .union([z.string(), z.array(z.union([z.string(), z.looseObject({})]))])
    .refine((context) => [context].flat().includes('http://www.w3.org/ns/anno.jsonld')),
  id: iri,
  type: oneOrMore(z.string()).refine((type) => [type].flat().includes('AnnotationCollection')),
  label: oneOrMore(z.string()).optional(),
  total: z.int().min(0).optional(),
  first: z.looseObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: z.union([iri, z.looseObject({ id: iri })]).optional(),
    startIndex: z.int().min(0).optional(),
    items: z.array(annotation),
  }),
});
