import { plural } from '../language/plural.ts';

/** A count with its noun: `1 note`, `1,204 notes`, `2 replies`. Its plural is looked up as a sentence's is. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return plural(count, `{0} ${one}`, `{0} ${many}`);
}
