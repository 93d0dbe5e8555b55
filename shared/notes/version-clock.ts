/**
 * Which edits a version of a note has seen: for each run of the app that changed it, how often. A run has a key of its
 * own, twelve random hexadecimal digits, so that two copies of one profile never count alike.
 */
export type VersionClock = Readonly<Record<string, number>>;

/** Whether a version with clock `a` was made by someone who had seen the one with `b`, and is not that one. */
export function supersedes(a: VersionClock, b: VersionClock): boolean {
  return covers(a, b) && !covers(b, a);
}

/** Whether a version with clock `a` is the one with `b`, or was made by someone who had seen that. */
export function covers(a: VersionClock, b: VersionClock): boolean {
  return Object.entries(b).every(([key, count]) => (a[key] ?? 0) >= count);
}

/**
 * The clock of a version that run `run` makes, having seen versions with all of `clocks`; the run may not count on
 * where `countsApart` says so.
 */
export function nextClock(clocks: readonly VersionClock[], run: string): VersionClock {
  const seen = joinClocks(clocks);
  return { ...seen, [run]: (seen[run] ?? 0) + 1 };
}

/**
 * Whether the last version that a run counted is among the `current` ones, and not among those that its next version
 * follows. A count of 3 says that the versions counted 1 and 2 have been seen: the next one is then counted under a key
 * of its own.
 */
export function countsApart(run: string, followed: readonly VersionClock[], current: readonly VersionClock[]): boolean {
  const count = joinClocks(followed)[run] ?? 0;
  return current.some((clock) => (clock[run] ?? 0) > count);
}

/** The clock of someone who has seen all of these. */
export function joinClocks(clocks: readonly VersionClock[]): VersionClock {
  const seen: Record<string, number> = {};
  for (const clock of clocks) {
    for (const [key, count] of Object.entries(clock)) seen[key] = Math.max(seen[key] ?? 0, count);
  }
  return seen;
}
