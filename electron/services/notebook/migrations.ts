/** Brings one entry of a notebook from a version to the next. What it does not know it leaves in place. */
export type Migration = (entry: unknown) => unknown;

/** The step at index 0 leads from version 1 to 2, and so on. A step, once released, never changes. */
export const migrations: readonly Migration[] = [];

/** The version that is written when `steps` are known. */
export function versionOf(steps: readonly Migration[]): number {
  return steps.length + 1;
}

/** An entry written in `version`, as the newest version has it. */
export function migrate(entry: unknown, version: number, steps: readonly Migration[]): unknown {
  return steps.slice(version - 1).reduce((value, step) => step(value), entry);
}
