import { isMap, isScalar } from 'yaml';
import { type ClaimRecord, claimIdSchema, claimRecordSchema } from '../claims/claim.ts';
import type { Source } from './briefing.ts';
import type { Problem } from './problem.ts';
import { recordFaults } from './record-faults.ts';
import { type Place, problemAt, type SourceFile } from './source-file.ts';
import { issueMessage, issuePlace, parseYaml } from './yaml-source.ts';

/** The register as its author wrote it, with the place of every record and of each of its fields. */
export interface ClaimRecords {
  readonly records: ReadonlyMap<string, ClaimRecord>;
  /** Every id that has an entry, well formed or not: a mark on a faulty record is no second problem. */
  readonly ids: ReadonlySet<string>;
  readonly place: (id: string, ...field: readonly (string | number)[]) => Place;
  /** Whether the file could not be read at all: then nothing is said of what it lacks. */
  readonly unreadable: boolean;
  readonly problems: readonly Problem[];
}

const code = 'bad-record';

/** Reads claims.yaml: one record under each claim's id. Faulty records are reported and left out. */
export function readClaimRecords(file: SourceFile, briefing: string | null, article: Source | null): ClaimRecords {
  const parsed = parseYaml(file, file.text, code);
  const problems: Problem[] = [...parsed.problems];
  const records = new Map<string, ClaimRecord>();
  const ids = new Set<string>();
  const { source } = parsed;
  const contents = source?.document.contents ?? null;
  const place = (id: string, ...field: readonly (string | number)[]) =>
    source?.place([id, ...field]) ?? { line: 1, column: 1 };
  if (source === null || contents === null) {
    return { records, ids, place, unreadable: source === null || file.missing === true, problems };
  }
  if (!isMap(contents)) {
    const message = `${file.name} is not a mapping from claim ids to records.`;
    problems.push(problemAt(file, { line: 1, column: 1 }, { code, message }));
    return { records, ids, place, unreadable: true, problems };
  }

  for (const { key } of contents.items) {
    if (!isScalar(key) || key.value === null) {
      const message = `A key of ${file.name} is not a claim’s id.`;
      problems.push(problemAt(file, place(''), { code: 'bad-id', message }));
      continue;
    }
    const id = String(key.value);
    if (ids.has(id)) continue;
    ids.add(id);
    checkId(id);
    const record = claimRecordSchema.safeParse(source.value([id]));
    if (!record.success) {
      for (const issue of record.error.issues) {
        const message = issueMessage(id, issue);
        problems.push(problemAt(file, issuePlace(source, [id], issue), { code, message }));
      }
      continue;
    }
    records.set(id, record.data);
    for (const { field, ...fault } of recordFaults(id, record.data, article)) {
      problems.push(problemAt(file, place(id, ...field), fault));
    }
  }
  return { records, ids, place, unreadable: false, problems };

  function checkId(id: string): void {
    const checked = claimIdSchema.safeParse(id);
    if (!checked.success) {
      const message = `${id}: ${checked.error.issues.map((issue) => issue.message).join(', ')}.`;
      problems.push(problemAt(file, place(id), { code: 'bad-id', message }));
    } else if (briefing !== null && !id.startsWith(`${briefing}_`)) {
      const mend = `Begin its id with ${briefing}_.`;
      const message = `${id} does not belong to briefing ${briefing}.`;
      problems.push(problemAt(file, place(id), { code: 'wrong-prefix', message, mend }));
    }
  }
}
