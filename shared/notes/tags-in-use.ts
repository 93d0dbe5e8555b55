import type { Note } from './entry.ts';

/** Every tag that a note on show has, the most used first, then by name; spellings that differ in case are one. */
export function tagsInUse(notes: readonly Pick<Note, 'tags' | 'removed'>[]): readonly string[] {
  const uses = new Map<string, { readonly tag: string; readonly count: number }>();
  for (const { tags, removed } of notes) {
    if (removed) continue;
    for (const tag of tags) {
      const key = tag.toLowerCase();
      const known = uses.get(key);
      uses.set(key, { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
  }
  const sorted = [...uses.values()].sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'en'));
  return sorted.map(({ tag }) => tag);
}

/** The tags to offer for what has been typed: those that begin with it, then those that hold it; none it has already. */
export function offeredTags(typed: string, inUse: readonly string[], has: readonly string[]): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  const taken = new Set(has.map((tag) => tag.toLowerCase()));
  const free = inUse.filter((tag) => !taken.has(tag.toLowerCase()));
  const begin = free.filter((tag) => tag.toLowerCase().startsWith(wanted));
  const hold = free.filter((tag) => !tag.toLowerCase().startsWith(wanted) && tag.toLowerCase().includes(wanted));
  return [...begin, ...hold].slice(0, 8);
}
