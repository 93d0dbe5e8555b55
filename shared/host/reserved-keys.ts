import { t } from '../language/t.ts';
import type { CommandId } from './commands.ts';
import { commandOf, keySteps } from './key-bindings.ts';

const ofTheSystem = new Set(['F10', 'F11', 'Alt+F4', 'Mod+q', 'Mod+w', 'Mod+m', 'Mod+h']);
const ofText = new Set(['Mod+a', 'Mod+c', 'Mod+v', 'Mod+x', 'Mod+y', 'Mod+z', 'Mod+Shift+z']);
const ofScreenReaders = new Set(['Insert', 'CapsLock', 'NumLock', 'ScrollLock', t`Pause`, 'ContextMenu']);

/** What the settings hold. */
const longestKey = 24;

/** Why a key can't be given to a command, in a sentence that calls the key by `name`; null where it can. */
export function whyReserved(key: string, name: string, id: CommandId): string | null {
  if (key === commandOf(id).key) return null;
  if (key.length > longestKey) return t`${name} can’t be kept. Choose another key.`;
  for (const step of keySteps(key)) {
    const plain = step.split('+').at(-1) ?? step;
    if (ofScreenReaders.has(plain)) return t`${name} belongs to screen readers. Choose another key.`;
    if (plain === 'Tab') return t`Tab goes from one control to the next. Choose another key.`;
    if (plain === 'Escape') return t`Esc leaves the nearest thing. Choose another key.`;
    if (ofTheSystem.has(step)) return t`${name} belongs to the system. Choose another key.`;
    if (ofText.has(step)) return t`${name} edits text. Choose another key.`;
    if (step.includes('Mod+Alt+')) return t`${name} belongs to screen readers and to typing. Choose another key.`;
    if (step.startsWith('Alt+') && plain.length === 1)
      return t`${name} opens menus or types a letter. Choose another key.`;
    if (step === plain && plain.length > 1 && !/^F\d+$/.test(plain)) {
      return t`${name} moves about in the text and in lists. Choose another key.`;
    }
    if (step === ' ') return t`Space presses buttons and scrolls the text. Choose another key.`;
  }
  return null;
}
