/** What one part of the torture run came to. */
export interface Tally {
  readonly part: string;
  /** Kills, power cuts or faults. */
  readonly tries: number;
  /** Saves that were acknowledged, so that they had to be there afterwards. */
  readonly acknowledged: number;
  /** What was lost, shown half or not told, a sentence each. */
  readonly losses: readonly string[];
  /** What else is worth saying; why it was skipped, where it was. */
  readonly remark: string;
}

/** Why a part was not run, in a line. */
export function skipped(part: string, remark: string): Tally {
  return { part, tries: 0, acknowledged: 0, losses: [], remark: `skipped: ${remark}` };
}

/** The tallies as a table, and below it each loss. */
export function tableOf(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ part, tries, acknowledged, losses, remark }) => [
    part,
    tries.toLocaleString('en-GB'),
    acknowledged.toLocaleString('en-GB'),
    losses.length.toLocaleString('en-GB'),
    remark,
  ]);
  const cells = [['part', 'tries', 'saved', 'lost', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...tallies.flatMap(({ part, losses }) => losses.map((loss) => `${part}: ${loss}`))].join('\n');
}
