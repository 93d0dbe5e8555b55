import { t } from '../language/t.ts';
import { keySteps } from './key-bindings.ts';

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
  '-': '−',
};

/** A command's key as it is printed on this system's keyboards, one part a key cap; none for a command without a key. */
export function keyName(key: string, mac: boolean): readonly string[] {
  return keySteps(key).flatMap((step) =>
    step.split(/(?<=.)\+(?=.)/).map((part) => {
      if (part === 'Mod') return mac ? 'Cmd' : t`Ctrl`;
      if (part === 'Alt') return mac ? 'Option' : t`Alt`;
      return names[part] ?? (part.length === 1 ? part.toUpperCase() : part);
    }),
  );
}
