/** Initials for each name, told apart by a number where two people share them: `MO`, `MO2`. In order of appearance. */
export function initialsOf(people: readonly { readonly name: string }[]): ReadonlyMap<string, string> {
  const initials = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { name } of people) {
    if (initials.has(name)) continue;
    const letters = name
      .trim()
      .split(/[\s.]+/)
      .map((word) => [...word][0]?.toUpperCase() ?? '')
      .join('')
      .slice(0, 3);
    const count = (taken.get(letters) ?? 0) + 1;
    taken.set(letters, count);
    initials.set(name, count === 1 ? letters : `${letters}${count}`);
  }
  return initials;
}
