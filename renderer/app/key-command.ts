import { type CommandId, commands } from '../../shared/host/commands.ts';

/** What of a key press decides its command. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the press happens: on which system, in a text field or not, and whether letter keys are on. */
export interface KeyContext {
  readonly mac: boolean;
  readonly typing: boolean;
  readonly letterKeys: boolean;
}

/** Keys that stand for others: plus is Shift and equals on most keyboards. */
const sameKey: Readonly<Record<string, string>> = { '=': '+', _: '-', '−': '-' };

/** The command of a key press; null where it has none, or where single keys rest. */
export function keyCommand(press: KeyPress, context: KeyContext): CommandId | null {
  const mod = context.mac ? press.metaKey : press.ctrlKey;
  const otherMod = context.mac ? press.ctrlKey : press.metaKey;
  if (otherMod) return null;
  if (press.altKey) {
    if (mod || press.shiftKey || context.typing) return null;
    return find(`Alt+${press.key}`);
  }
  if (mod) {
    if (press.shiftKey) return null;
    const id = find(`Mod+${press.key.toLowerCase()}`);
    // In a text field, undo belongs to what is being typed.
    return id === 'undo' && context.typing ? null : id;
  }
  if (context.typing || !context.letterKeys || press.key.length !== 1) return null;
  const isLetter = press.key.toLowerCase() !== press.key.toUpperCase();
  if (isLetter && press.shiftKey) return null;
  return find(sameKey[press.key] ?? press.key.toLowerCase());
}

function find(key: string): CommandId | null {
  return commands.find((command) => command.key === key)?.id ?? null;
}
