import { z } from 'zod';
import type { GlossaryEntry } from './briefing.ts';
import type { Problem } from './problem.ts';
import { type Place, problemAt, type SourceFile } from './source-file.ts';
import { type FindTerms, spellingOf, termFinder } from './term-finder.ts';
import { readYamlList } from './yaml-list.ts';

/** One term as its author writes it in glossary.yaml. */
export const glossaryEntrySchema = z.strictObject({
  /** The name it is shown by. */
  term: z.string().trim().min(1),
  /** Its other spellings in texts, plurals among them. */
  forms: z.array(z.string().trim().min(1)).default([]),
  /** One or two sentences. */
  means: z.string().min(1),
  /** How to read it where it is translated. */
  reads: z.string().min(1).optional(),
});

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly place: (term: string) => Place;
  readonly find: FindTerms;
  readonly problems: readonly Problem[];
}

const code = 'bad-glossary';

/** Reads glossary.yaml: a list of terms. Faulty entries are reported and left out, and so is a spelling used twice. */
export function readGlossary(file: SourceFile): Glossary {
  const list = readYamlList(file, { noun: 'term', name: 'term', code, schema: glossaryEntrySchema });
  const problems: Problem[] = [...list.problems];
  const owners = new Map<string, string>();
  const places = new Map<string, Place>();
  const entries = list.items.map(({ record, place }): GlossaryEntry => {
    const { term, forms, means, reads } = record;
    places.set(term, place(['term']));
    for (const [index, form] of [term, ...forms].entries()) {
      const owner = owners.get(spellingOf(form));
      owners.set(spellingOf(form), owner ?? term);
      // Two entries of one name have been reported as such.
      if (owner === undefined || (index === 0 && owner === term)) continue;
      const message = `"${form}" already stands for ${owner}.`;
      const mend = 'Keep it in one entry.';
      problems.push(problemAt(file, place(index === 0 ? ['term'] : ['forms', index - 1]), { code, message, mend }));
    }
    return { term, forms, means, reads: reads ?? null };
  });
  return { entries, place: (term) => places.get(term) ?? { line: 1, column: 1 }, find: termFinder(entries), problems };
}
