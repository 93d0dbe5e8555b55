import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports = /^(?:import|export)\s+(?!type\b)(?:[\w$*{},\s]+?\sfrom\s+)?['"](\.[^'"]+\.tsx?)['"]/gm;

/** The files of our own that a module loads before it runs; types and what it imports later are not among them. */
export function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) loadedWith(join(dirname(file), path), seen);
  return seen;
}
