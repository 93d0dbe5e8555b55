import MiniSearch from 'minisearch';
import { type Command, type CommandId, commands } from '../host/commands.ts';
import { applies } from '../host/key-bindings.ts';
import type { View } from '../host/views.ts';
import { t } from '../language/t.ts';
import { statusOfCommand } from '../notes/scale-commands.ts';
import { type Scale, statusInSentence, usualScale } from '../notes/status.ts';
import { matchedRanges } from '../search/matched-ranges.ts';
import { readQuery } from '../search/search-query.ts';
import type { PaletteItem } from './palette-item.ts';

type Listed = Command & { readonly id: CommandId };
const all: readonly Listed[] = commands;

/** What a command is called away from its group's heading. */
function commandWords({ id, label, group }: Command, scale: Scale): string {
  const status = statusOfCommand(id);
  if (status !== null) return `${group} ${statusInSentence(status, scale)}`;
  return id.startsWith('view-') ? t`Go to ${label}` : label;
}

interface CommandIndex {
  readonly scale: Scale;
  readonly index: MiniSearch<{ readonly id: CommandId; readonly words: string; readonly initials: string }>;
}

let latest: CommandIndex | null = null;

/** By words, their beginnings, a slip or two, and initials: `nc` is Next claim. */
function commandIndex(scale: Scale): CommandIndex['index'] {
  if (latest?.scale === scale) return latest.index;
  const index: CommandIndex['index'] = new MiniSearch({
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
      words: commandWords(command, scale),
      initials: commandWords(command, scale).replace(/(\S)\S*\s*/g, '$1'),
      group: command.group,
    })),
  );
  latest = { scale, index };
  return index;
}

/** The commands that hold in a view and match, best first; no words match all, in their own order. */
export function commandsBy(words: string, view: View, scale: Scale = usualScale): readonly PaletteItem[] {
  const here = new Map(
    all.filter((command) => command.id !== 'palette' && applies(command, view)).map((command) => [command.id, command]),
  );
  if (words === '') return [...here.values()].map((command) => commandItem(command, words, scale));
  return commandIndex(scale)
    .search(words)
    .flatMap(({ id }) => [...here.values()].filter((command) => command.id === id))
    .map((command) => commandItem(command, words, scale));
}

/** Every command of a view: those last used first, by themselves. */
export function commandsAgain(last: readonly string[], view: View, scale?: Scale): readonly PaletteItem[] {
  const all = commandsBy('', view, scale);
  const again = last.flatMap((id) => all.filter(({ aim }) => aim.kind === 'command' && aim.id === id));
  return [
    ...again.map((item) => ({ ...item, group: t`Recent commands` })),
    ...all.filter((item) => !again.includes(item)),
  ];
}

function commandItem(command: Listed, words: string, scale: Scale): PaletteItem {
  const text = commandWords(command, scale);
  return {
    id: `command ${command.id}`,
    group: t`Commands`,
    lead: '',
    text,
    ranges: words === '' ? [] : matchedRanges(text, readQuery(words)),
    aside: '',
    aim: { kind: 'command', id: command.id },
  };
}
