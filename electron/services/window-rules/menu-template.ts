import { type Command, commands, openingCommands } from '../../../shared/host/commands.ts';

/** One line of the application menu; Electron's MenuItemConstructorOptions take it as it is. */
export interface MenuLine {
  readonly label?: string;
  readonly role?: 'appMenu' | 'editMenu' | 'quit' | 'togglefullscreen' | 'minimize' | 'close';
  readonly type?: 'separator';
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: MenuLine[];
}

const modifier = /^(Mod|Alt)\+/;

/** Keys that the system's edit menu owns: the page answers them outside text fields, where they mean something else. */
const editKeys: ReadonlySet<string> = new Set(['Mod+z']);

/**
 * The accelerator of a command, or null for letter keys: those rest in text fields and can be switched off, which
 * only the page can know, so the menu never takes them.
 */
export function accelerator(key: string): string | null {
  if (!modifier.test(key) || editKeys.has(key)) return null;
  return key
    .split('+')
    .map((part) => {
      if (part === 'Mod') return 'CommandOrControl';
      if (part.startsWith('Arrow')) return part.slice('Arrow'.length);
      return part.length === 1 ? part.toUpperCase() : part;
    })
    .join('+');
}

function line(command: Command, run: (id: string) => void): MenuLine {
  const keys = accelerator(command.key);
  const click = () => run(command.id);
  // A letter key is told in the label, since as an accelerator it would be taken from text fields.
  if (keys === null && !modifier.test(command.key)) {
    return { label: `${command.label}  (${command.key.toUpperCase()})`, click };
  }
  if (keys === null) return { label: command.label, click };
  return { label: command.label, accelerator: keys, click };
}

function menu(label: string, groups: readonly Command['group'][], run: (id: string) => void): MenuLine {
  const lines = groups.map((group) => commands.filter((command) => command.group === group));
  const submenu = lines.flatMap((group, index) => [
    ...(index === 0 ? [] : [{ type: 'separator' } as const]),
    ...group.map((command) => line(command, run)),
  ]);
  return { label, submenu };
}

/** The briefings that the library has, by name, after the lines that step through them. */
function briefingsMenu(titles: readonly string[], run: (id: string) => void): MenuLine {
  const submenu = commands
    .filter((command) => command.group === 'Briefings')
    .flatMap((command): readonly MenuLine[] => {
      const place = openingCommands.indexOf(command.id);
      if (place === -1) return [line(command, run)];
      const label = titles[place];
      return label === undefined ? [] : [{ ...line(command, run), label }];
    });
  return { label: 'Briefing', submenu };
}

/**
 * The application menu, made from the same list as the keys. `run` gets the id of the chosen command; `titles` name the
 * library's briefings in their order.
 * The edit menu is the system's: copy and paste on macOS work through it.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  run: (id: string) => void,
  titles: readonly string[],
): MenuLine[] {
  const whole: MenuLine = { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'togglefullscreen' }] };
  const anywhere = menu('Claimbook', ['Anywhere'], run);
  const first: readonly MenuLine[] =
    platform === 'darwin'
      ? [{ role: 'appMenu' }, { ...anywhere, label: 'File' }]
      : [{ ...anywhere, submenu: [...(anywhere.submenu ?? []), { type: 'separator' }, { role: 'quit' }] }];
  return [
    ...first,
    { role: 'editMenu' },
    menu('Read', ['Read'], run),
    briefingsMenu(titles, run),
    menu('Claim', ['Work on a claim', 'Flag as'], run),
    whole,
  ];
}
