import type { Command } from '../host/commands.ts';
import type { KeyChanges } from '../host/key-bindings.ts';
import { type Scale, type Status, statuses } from './status.ts';

/** The status that a command flags as; null for any other command. */
export function statusOfCommand(id: string): Status | null {
  return statuses.find((status) => id === `flag-${status}`) ?? null;
}

/** What a command is called: those that flag go by their status's own name. */
export function labelOf({ id, label }: Pick<Command, 'id' | 'label'>, { words }: Scale): string {
  const status = statusOfCommand(id);
  return status === null ? label : words[status].name;
}

/** The keys that flag, 1 to 6 in the scale's order. */
export function scaleKeys({ order }: Scale): KeyChanges {
  return Object.fromEntries(order.map((status, place) => [`flag-${status}`, String(place + 1)]));
}
