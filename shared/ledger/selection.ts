/** What is selected in a list, by id, and where a stretch of it begins. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const noSelection: RowSelection = { ids: new Set(), anchor: null };

/** Takes one in or out; a stretch begins there. */
export function toggleRow({ ids }: RowSelection, id: string): RowSelection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Adds all from where the stretch began up to `to`, in the order shown. Where none began on a shown row it begins at
 * `from`, and at `to` where that is not shown either.
 */
export function extendTo(selection: RowSelection, shown: readonly string[], from: string, to: string): RowSelection {
  const anchor = [selection.anchor, from].find((id) => id !== null && shown.includes(id)) ?? to;
  const [a, b] = [shown.indexOf(anchor), shown.indexOf(to)];
  const stretch = shown.slice(Math.min(a, b), Math.max(a, b) + 1);
  return { ids: new Set([...selection.ids, ...stretch]), anchor };
}
