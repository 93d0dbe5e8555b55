import { isRecord } from './is-record.ts';

/** Rows in their order, but each after the one that it answers, which is the last that its `references` name. */
export function answeredFirst(rows: readonly unknown[]): readonly unknown[] {
  const ids = new Set(rows.map(idOf));
  const answers = new Map<unknown, unknown[]>();
  const ordered: unknown[] = [];
  for (const row of rows) {
    const answered = answeredBy(row);
    if (answered === undefined || !ids.has(answered)) ordered.push(row);
    else if (answers.get(answered)?.push(row) === undefined) answers.set(answered, [row]);
  }
  for (const row of ordered) {
    for (const answer of answers.get(idOf(row)) ?? []) ordered.push(answer);
    answers.delete(idOf(row));
  }
  // What answers itself comes after nothing.
  return [...ordered, ...[...answers.values()].flat()];
}

function idOf(row: unknown): unknown {
  return isRecord(row) ? row.id : undefined;
}

function answeredBy(row: unknown): unknown {
  return isRecord(row) && Array.isArray(row.references) ? row.references.at(-1) : undefined;
}
