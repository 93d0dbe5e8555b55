import { z } from 'zod';
import type { Problem } from './problem.ts';
import { type Place, problemAt, type SourceFile } from './source-file.ts';
import { issueMessage, issuePlace, parseYaml } from './yaml-source.ts';

const name = z.string().min(1);
const gloss = z.string().min(1);

/** One quantity that is counted, priced or dated, under its name. */
const metricSchema = z.strictObject({
  /** The unit of its figures; several where they are printed in units that do not convert, such as two currencies. */
  unit: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], 'is neither a unit nor a list of units'),
  means: gloss,
  /** Metrics that are near and not the same. */
  unlike: z.array(name).default([]),
});
export type Metric = Readonly<z.infer<typeof metricSchema>>;

/** vocabulary.yaml: every subject, metric and scope of the library's figures, named once, each with a short gloss. */
export const vocabularySchema = z.strictObject({
  subjects: z.record(name, gloss).default({}),
  metrics: z.record(name, metricSchema).default({}),
  scopes: z.record(name, gloss).default({}),
});

/** The three kinds of names, as the file heads them. */
export type VocabularyPart = 'subjects' | 'metrics' | 'scopes';

export interface Vocabulary {
  readonly file: SourceFile;
  readonly subjects: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly scopes: ReadonlyMap<string, string>;
  readonly place: (part: VocabularyPart, ...path: readonly (string | number)[]) => Place;
}

const code = 'bad-vocabulary';

/** Reads vocabulary.yaml. Null, with its problems, where it does not fit: then nothing is said of what it lacks. */
export function readVocabulary(file: SourceFile): {
  readonly vocabulary: Vocabulary | null;
  readonly problems: readonly Problem[];
} {
  const { source, problems } = parseYaml(file, file.text, code);
  if (source === null) return { vocabulary: null, problems };
  const parsed = vocabularySchema.safeParse(source.value([]) ?? {});
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) =>
      problemAt(file, issuePlace(source, [], issue), { code, message: issueMessage('The vocabulary', issue) }),
    );
    return { vocabulary: null, problems: [...problems, ...faults] };
  }
  const { subjects, metrics, scopes } = parsed.data;
  const vocabulary: Vocabulary = {
    file,
    subjects: new Map(Object.entries(subjects)),
    metrics: new Map(Object.entries(metrics)),
    scopes: new Map(Object.entries(scopes)),
    place: (part, ...path) => source.place([part, ...path]),
  };
  return { vocabulary, problems };
}

/** The units in which a metric's figures may stand. */
export function unitsOf(metric: Metric): readonly string[] {
  return typeof metric.unit === 'string' ? [metric.unit] : metric.unit;
}
