import MiniSearch from 'minisearch';
import { type Command, type CommandId, commands } from '../host/commands.ts';
import { applies } from '../host/key-bindings.ts';
import type { View } from '../host/views.ts';
import { matchedRanges } from '../search/matched-ranges.ts';
import { readQuery } from '../search/search-query.ts';
import type { PaletteItem } from './palette-item.ts';

type Listed = Command & { readonly id: CommandId };
const all: readonly Listed[] = commands;

/** What a command is called away from its group's heading. */
function commandWords({ id, label, group }: Command): string {
  if (id.startsWith('flag-')) return `${group} ${label.toLowerCase()}`;
  return id.startsWith('view-') ? `Go to ${label}` : label;
}

let index: MiniSearch<{ readonly id: CommandId; readonly words: string; readonly initials: string }> | null = null;

/** By words, their beginnings, a slip or two, and initials: `nc` is Next claim. */
function commandIndex(): NonNullable<typeof index> {
  if (index !== null) return index;
  index = new MiniSearch({
    fields: ['words', 'initials', 'group'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : 0.25),
      combineWith: 'AND',
      boost: { words: 3 },
    },
  });
  index.addAll(
    all.map((command) => ({
      id: command.id,
      words: commandWords(command),
      initials: commandWords(command).replace(/(\S)\S*\s*/g, '$1'),
      group: command.group,
    })),
  );
  return index;
}

/** The commands that hold in a view and match, best first; no words match all, in their own order. */
export function commandsBy(words: string, view: View): readonly PaletteItem[] {
  const here = new Map(
    all.filter((command) => command.id !== 'palette' && applies(command, view)).map((command) => [command.id, command]),
  );
  if (words === '') return [...here.values()].map((command) => commandItem(command, words));
  return commandIndex()
    .search(words)
    .flatMap(({ id }) => [...here.values()].filter((command) => command.id === id))
    .map((command) => commandItem(command, words));
}

function commandItem(command: Listed, words: string): PaletteItem {
  const text = commandWords(command);
  return {
    id: `command ${command.id}`,
    group: 'Commands',
    lead: '',
    text,
    ranges: words === '' ? [] : matchedRanges(text, readQuery(words)),
    aside: '',
    aim: { kind: 'command', id: command.id },
  };
}
