import { type Command, type CommandId, commands, openingCommands } from '../../../shared/host/commands.ts';
import { type Bindings, bindings, type KeyChanges } from '../../../shared/host/key-bindings.ts';
import { keyName } from '../../../shared/host/key-name.ts';
import { t } from '../../../shared/language/t.ts';

/** One line of the application menu; Electron's MenuItemConstructorOptions take it as it is. */
export interface MenuLine {
  readonly label?: string;
  readonly role?: 'appMenu' | 'editMenu' | 'quit' | 'togglefullscreen' | 'minimize' | 'close';
  readonly type?: 'separator';
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: MenuLine[];
}

type Listed = Command & { readonly id: CommandId };
const all: readonly Listed[] = commands;

const modifier = /^(Mod|Alt)\+/;

/** Keys that the system's edit menu owns: the page answers them outside text fields, where they mean something else. */
const editKeys: ReadonlySet<string> = new Set(['Mod+z', 'Mod+a']);

/**
 * The accelerator of a key, or null for letter keys and sequences: those rest in text fields and can be switched off,
 * which only the page can know, so the menu never takes them.
 */
export function accelerator(key: string): string | null {
  if (!modifier.test(key) || editKeys.has(key)) return null;
  return key
    .split(/(?<=.)\+(?=.)/)
    .map((part) => {
      if (part === 'Mod') return 'CommandOrControl';
      if (part === '+') return 'Plus';
      if (part.startsWith('Arrow')) return part.slice('Arrow'.length);
      return part.length === 1 ? part.toUpperCase() : part;
    })
    .join('+');
}

/** What the lines of one menu are made from. */
interface Making {
  readonly platform: NodeJS.Platform;
  readonly keys: Bindings;
  readonly run: (id: string) => void;
}

function line({ id, label }: Listed, { platform, keys, run }: Making): MenuLine {
  const key = keys.get(id) ?? '';
  const click = () => run(id);
  const accelerated = accelerator(key);
  if (accelerated !== null) return { label, accelerator: accelerated, click };
  if (key === '' || modifier.test(key)) return { label, click };
  // A letter key is told in the label, since as an accelerator it would be taken from text fields.
  return { label: `${label}  (${keyName(key, platform === 'darwin').join(' ')})`, click };
}

function menu(label: string, groups: readonly Command['group'][], making: Making): MenuLine {
  const lines = groups.map((group) => all.filter((command) => command.group === group));
  const submenu = lines.flatMap((group, index) => [
    ...(index === 0 ? [] : [{ type: 'separator' } as const]),
    ...group.map((command) => line(command, making)),
  ]);
  return { label, submenu };
}

/** The briefings that the library has, by name, after the lines that step through them. */
function briefingsMenu(titles: readonly string[], making: Making): MenuLine {
  const submenu = all
    .filter((command) => command.group === 'Briefings')
    .flatMap((command): readonly MenuLine[] => {
      const place = openingCommands.indexOf(command.id);
      if (place === -1) return [line(command, making)];
      const label = titles[place];
      return label === undefined ? [] : [{ ...line(command, making), label }];
    });
  return { label: t`Briefing`, submenu };
}

/**
 * The application menu, made from the same list as the keys. `run` gets the id of the chosen command; `titles` name the
 * library's briefings in their order; `changes` are the keys that the reader has set.
 * The edit menu is the system's: copy and paste on macOS work through it.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  run: (id: string) => void,
  titles: readonly string[],
  changes: KeyChanges = {},
): MenuLine[] {
  const making = { platform, run, keys: bindings(changes) };
  const whole: MenuLine = { label: t`Window`, submenu: [{ role: 'minimize' }, { role: 'togglefullscreen' }] };
  const anywhere = menu('Claimbook', ['Anywhere'], making);
  const first: readonly MenuLine[] =
    platform === 'darwin'
      ? [{ role: 'appMenu' }, { ...anywhere, label: t`File` }]
      : [{ ...anywhere, submenu: [...(anywhere.submenu ?? []), { type: 'separator' }, { role: 'quit' }] }];
  return [
    ...first,
    { role: 'editMenu' },
    menu(t`Read`, ['Read'], making),
    briefingsMenu(titles, making),
    menu(t`Claim`, ['Work on a claim', 'Flag as'], making),
    menu(t`List`, ['Lists and ledger'], making),
    whole,
  ];
}
