import { t } from '../language/t.ts';
import { type Command, type CommandGroup, type CommandId, commandGroups, commands } from './commands.ts';
import { commandOf } from './key-bindings.ts';
import { viewNames, views } from './views.ts';

const all: readonly Command[] = commands;

/** Where most of a group's commands work, in words: "reader, ledger"; null where that is in every view. */
const usualPlaces: ReadonlyMap<CommandGroup, string | null> = new Map(
  commandGroups.map((group) => [group, commonest(all.filter((command) => command.group === group))]),
);

/** The views that the heading of a group names: those of most of its commands; null where that is every view. */
export function viewsOfGroup(group: CommandGroup): string | null {
  return usualPlaces.get(group) ?? null;
}

/** The views that a command names beside its group's heading; null where it works where the heading says. */
export function viewsBeside(id: CommandId): string | null {
  const command = commandOf(id);
  const own = placesOf(command);
  return own === viewsOfGroup(command.group) ? null : (own ?? t`every view`);
}

function placesOf({ views: own }: Command): string | null {
  if (own === undefined || own.length === views.length) return null;
  return views
    .filter((view) => own.includes(view))
    .map((view) => viewNames[view].toLowerCase())
    .join(', ');
}

function commonest(group: readonly Command[]): string | null {
  const places = group.map(placesOf);
  const count = (place: string | null) => places.filter((each) => each === place).length;
  return places.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
