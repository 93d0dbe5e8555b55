import { type Document, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { type Place, problemAt, type SourceFile } from './source-file.ts';

const mostFaults = 10;
const deepest = 64;

type Path = readonly (string | number)[];

/** A parsed YAML text that knows where everything in it stands. */
export interface YamlSource {
  readonly document: Document.Parsed;
  /** The value at a path as plain JSON. */
  readonly value: (path: Path) => unknown;
  /** The place of the key or item at a path, or of the nearest thing that holds it. */
  readonly place: (path: Path) => Place;
}

/**
 * Parses YAML by the core schema: no merge keys, no aliases, no tags of one's own, no key twice. Null when it can't be
 * read at all. `firstLine` is the line of the file on which the YAML begins, for front matter.
 */
export function parseYaml(
  file: SourceFile,
  text: string,
  code: string,
  firstLine = 1,
): { readonly source: YamlSource | null; readonly problems: readonly Problem[] } {
  const deep = depthFault(text);
  if (deep !== null) {
    const place = { line: deep + firstLine, column: 1 };
    const message = 'The YAML is nested deeper than any record is.';
    return { source: null, problems: [problemAt(file, place, { code, message })] };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', merge: false, lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // One slip in YAML can make a thousand faults; the first few show it.
  const faults = [...document.errors, ...document.warnings].slice(0, mostFaults);
  let unreadable = faults.some((fault) => fault.code !== 'DUPLICATE_KEY');
  const problems = faults.map((fault) => {
    const place = placeAt(fault.pos[0]);
    if (fault.code !== 'DUPLICATE_KEY') {
      return problemAt(file, place, {
        code,
        message: `The YAML cannot be read: ${fault.message.replace(/\.?$/, '.')}`,
      });
    }
    const message = `The name ${wordAt(text, fault.pos[0])} stands here a second time.`;
    const mend = 'Give one of them another name, or take it out.';
    return problemAt(file, place, { code: place.column === 1 ? 'duplicate-id' : code, message, mend });
  });
  visit(document, {
    Alias: (_, alias) => {
      const message = `The alias *${alias.source} stands in for other YAML.`;
      problems.push(problemAt(file, placeAt(alias.range?.[0] ?? 0), { code, message, mend: 'Write it out.' }));
      unreadable = true;
      return visit.BREAK;
    },
  });
  const source: YamlSource = {
    document,
    value: (path) => plain(path.length === 0 ? document.contents : document.getIn(path, true)),
    place: (path) => placeAt(offsetOf(document, path)),
  };
  return { source: unreadable ? null : source, problems };

  function plain(node: unknown): unknown {
    return isNode(node) ? node.toJS(document, { maxAliasCount: 0 }) : node;
  }
}

/** A zod issue as a sentence that names the field. */
export function issueMessage(what: string, issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join('.');
  const missing = /received undefined$/.test(issue.message);
  const text = missing ? 'is missing.' : issue.message.replace(/^Invalid input: /, '').replace(/\.?$/, '.');
  return field === '' ? `${what}: ${text}` : `${what}, ${field}: ${text}`;
}

/** Where a zod issue stands, given where its record does. */
export function issuePlace(source: YamlSource, record: Path, issue: z.core.$ZodIssue): Place {
  const path = [...record, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  return source.place(issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path);
}

/** The line, from 0, on which YAML gets so deep that parsing it could end the program; null where none does. */
function depthFault(text: string): number | null {
  let open = 0;
  for (const [line, written] of text.split('\n').entries()) {
    for (const character of written) {
      if (character === '[' || character === '{') open += 1;
      if (character === ']' || character === '}') open = Math.max(open - 1, 0);
      if (open > deepest) return line;
    }
    if ((/^[\s?:-]*/.exec(written)?.[0].length ?? 0) > deepest * 4) return line;
  }
  return null;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (pair === undefined) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else {
      node = isCollection(node) ? node.get(part, true) : undefined;
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';
}
