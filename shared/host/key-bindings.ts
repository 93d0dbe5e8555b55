import { type Command, type CommandId, commands } from './commands.ts';
import type { View } from './views.ts';

/** The key of every command, as `Command.key` is written; empty where it has none. */
export type Bindings = ReadonlyMap<CommandId, string>;

/** Keys that a reader has given to commands, by command id; an empty one switches the key off. */
export type KeyChanges = Readonly<Record<string, string>>;

const all: readonly (Command & { readonly id: CommandId })[] = commands;

/** The keys that hold now: the reader's own, and the design's for the rest. Changes to unknown commands are passed over. */
export function bindings(changes: KeyChanges): Bindings {
  return new Map(all.map(({ id, key }) => [id, Object.hasOwn(changes, id) ? (changes[id] ?? key) : key]));
}

/** A command by its id. */
export function commandOf(id: CommandId): Command & { readonly id: CommandId } {
  const command = all.find((each) => each.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return command;
}

/** Whether a command does anything in a view. */
export function applies({ views }: Command, view: View): boolean {
  return views === undefined || views.includes(view);
}

/** What is pressed one after the other: `g l` is two presses, the space bar one. */
export function keySteps(key: string): readonly string[] {
  if (key === '') return [];
  return key === ' ' ? [key] : key.split(' ');
}

/** What a press leads to: a command, a sequence of keys that has begun, or nothing. */
export type Pressed =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'begun'; readonly steps: readonly string[] }
  | null;

/** What the keys pressed so far mean in a view: its own command goes before one that holds everywhere. */
export function resolveKeys(steps: readonly string[], view: View, keys: Bindings): Pressed {
  const here = all.filter((command) => applies(command, view));
  const pressed = steps.join(' ');
  const matches = here.filter(({ id }) => keys.get(id) === pressed);
  const found = matches.find(({ views }) => views !== undefined) ?? matches[0];
  if (found !== undefined) return { kind: 'command', id: found.id };
  return here.some(({ id }) => begins(pressed, keys.get(id) ?? '')) ? { kind: 'begun', steps } : null;
}

/** Whether a key is the first of a longer sequence. */
export function begins(key: string, longer: string): boolean {
  const steps = keySteps(longer);
  return key !== '' && steps.length > 1 && steps[0] === key;
}
