import { type AuthoredCheck, authoredFindings } from '../checks/authored-check.ts';
import type { Finding } from '../checks/finding.ts';
import { claimIdsIn, isReported, type KnownClaims } from './known-claims.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import type { YamlList } from './yaml-list.ts';

/** Runs the authored checks, and says at their place in checks.yaml what is wrong with them. */
export function libraryChecks(
  file: SourceFile | null,
  checks: YamlList<AuthoredCheck>,
  known: KnownClaims,
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  if (file === null) return { findings: [], problems: [] };
  const records = checks.items.map((item) => item.record);
  const { findings, problems } = authoredFindings(records, known.register);
  return {
    findings,
    problems: problems.flatMap(({ index, code, message, path }) => {
      const item = checks.items[index];
      if (item === undefined) return [];
      const named = claimIdsIn(String(valueAt(item.record, path)));
      if (code === 'unknown-claim' && isReported(named, known)) return [];
      const unknown = named.find((id) => !known.ids.has(id));
      const mend = code === 'unknown-claim' && unknown !== undefined ? didYouMean(unknown, [...known.ids]) : undefined;
      return [problemAt(file, item.place(path), { code, message, mend })];
    }),
  };
}

function valueAt(record: AuthoredCheck, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    record,
  );
}
