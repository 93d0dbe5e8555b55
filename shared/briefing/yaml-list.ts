import { isSeq } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { type Fault, type Place, problemAt, type SourceFile } from './source-file.ts';
import { issueMessage, issuePlace, parseYaml } from './yaml-source.ts';

type Path = readonly (string | number)[];

/** An item of a list as its author wrote it, with a way to the places of its fields. */
export interface ListItem<T> {
  readonly record: T;
  readonly place: (path: Path) => Place;
}

export interface YamlList<T> {
  /** In file order, without the faulty ones. */
  readonly items: readonly ListItem<T>[];
  /** The whole file as plain JSON, faulty items included; null where it holds nothing. */
  readonly value: unknown;
  /** Whether the file could not be read at all. */
  readonly unreadable: boolean;
  readonly problems: readonly Problem[];
}

/** What a list is of: `noun` in the singular ("chart") and `name`, the field that names an item and is not used twice. */
export interface ListKind<S extends z.ZodType> {
  readonly noun: string;
  readonly name: string;
  readonly code: string;
  readonly schema: S;
}

/** Reads a file that is a list of records. Faulty ones are reported and left out; two of one name are reported. */
export function readYamlList<S extends z.ZodType>(file: SourceFile, kind: ListKind<S>): YamlList<z.infer<S>> {
  const { noun, name, code, schema } = kind;
  const { source, problems: yamlProblems } = parseYaml(file, file.text, code);
  const contents = source?.document.contents ?? null;
  const empty = { items: [], value: null, problems: yamlProblems };
  if (source === null) return { ...empty, unreadable: true };
  if (contents === null) return { ...empty, unreadable: file.missing === true };
  if (!isSeq(contents)) {
    const fault = { code, message: `${file.name} is not a list of ${noun}s.` };
    return { ...empty, unreadable: true, problems: [...yamlProblems, problemAt(file, { line: 1, column: 1 }, fault)] };
  }
  const problems: Problem[] = [...yamlProblems];
  const report = (place: Place, fault: Fault) => problems.push(problemAt(file, place, fault));
  const seen = new Set<string>();
  const items = contents.items.flatMap((_, index): readonly ListItem<z.infer<S>>[] => {
    const value = source.value([index]);
    const called = nameOf(value, name);
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      if (called !== null && seen.has(called)) {
        report(source.place([index, name]), { code: 'duplicate-id', message: `There is a ${noun} ${called} already.` });
      }
      if (called !== null) seen.add(called);
      return [{ record: parsed.data, place: (path) => source.place([index, ...path]) }];
    }
    const what = called ?? `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} ${index + 1}`;
    for (const issue of parsed.error.issues) {
      report(issuePlace(source, [index], issue), { code, message: issueMessage(what, issue) });
    }
    return [];
  });
  return { items, value: source.value([]), unreadable: false, problems };
}

function nameOf(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return null;
  const name: unknown = Reflect.get(value, field);
  return typeof name === 'string' && name !== '' ? name : null;
}
