import { type Command, type CommandId, commands } from './commands.ts';
import { type Bindings, begins, bindings, commandOf, type KeyChanges } from './key-bindings.ts';

type Listed = Command & { readonly id: CommandId };
const all: readonly Listed[] = commands;

/** The commands that could not be reached, or would not let this one be, if it had a key as well. */
export function clashesOf(id: CommandId, key: string, keys: Bindings): readonly Listed[] {
  if (key === '') return [];
  const command = commandOf(id);
  return all.filter((other) => {
    if (other.id === id || !overlap(command, other)) return false;
    const theirs = keys.get(other.id) ?? '';
    return theirs === key || begins(key, theirs) || begins(theirs, key);
  });
}

/** Two commands meet in some view. */
function overlap(one: Command, other: Command): boolean {
  if (one.views === undefined || other.views === undefined) return true;
  return one.views.some((view) => other.views?.includes(view));
}

/**
 * Gives a command a key; those that clash with it lose theirs. An empty key switches its own off. `design` has keys that
 * stand in for the list's own where nobody changed them.
 */
export function giveKey(changes: KeyChanges, id: CommandId, key: string, design: KeyChanges = {}): KeyChanges {
  const lost = clashesOf(id, key, bindings({ ...design, ...changes })).map((other) => [other.id, ''] as const);
  return withoutDefaults({ ...changes, ...Object.fromEntries(lost), [id]: key }, design);
}

/**
 * Gives a command the design's key back. Those that hold it now lose it, unless the design lets them share it, as a
 * view's own command may share a key with one that holds everywhere.
 */
export function resetKey(changes: KeyChanges, id: CommandId, design: KeyChanges = {}): KeyChanges {
  const key = design[id] ?? commandOf(id).key;
  const lost = clashesOf(id, key, bindings({ ...design, ...changes })).filter((other) =>
    Object.hasOwn(changes, other.id),
  );
  const taken = Object.fromEntries(lost.map((other) => [other.id, ''] as const));
  return withoutDefaults({ ...changes, ...taken, [id]: key }, design);
}

/** What is as the design has it is no change. */
function withoutDefaults(changes: KeyChanges, design: KeyChanges): KeyChanges {
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([id, key]) => (design[id] ?? all.find((command) => command.id === id)?.key) !== key,
    ),
  );
}
