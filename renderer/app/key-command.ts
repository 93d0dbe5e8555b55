import { type Bindings, type Pressed, resolveKeys } from '../../shared/host/key-bindings.ts';
import type { View } from '../../shared/host/views.ts';
import { type KeyPress, pressedStep } from './pressed-step.ts';

/** Where the press happens. */
export interface KeyContext {
  readonly mac: boolean;
  readonly view: View;
  readonly keys: Bindings;
  /** Whether text is being typed: keys without Ctrl or Alt, and those that edit, are the text's then. */
  readonly typing: boolean;
  /** Whether the control that has the keyboard needs this key itself, as a button does Enter. */
  readonly owned: boolean;
  /** Whether letters, digits and signs are keys at all. */
  readonly letterKeys: boolean;
  /** Keys of a sequence that were pressed just before. */
  readonly begun: readonly string[];
}

const editing = /^Mod\+(Shift\+)?[acvxyz]$/;

/** What a key press asks for; null where it asks for nothing, or where single keys rest. */
export function keyCommand(press: KeyPress, context: KeyContext): Pressed {
  const { typing, owned, letterKeys, begun, view, keys } = context;
  const step = pressedStep(press, context.mac);
  if (step === null) return null;
  const modified = /^(Mod|Alt)\+./.test(step);
  if (typing && (!modified || step.startsWith('Alt+') || editing.test(step))) return null;
  if (owned && !modified) return null;
  if (!letterKeys && !modified && press.key.length === 1 && press.key !== ' ') return null;
  // A second key that leads nowhere is not lost: it means what it means alone.
  return (begun.length === 0 ? null : resolveKeys([...begun, step], view, keys)) ?? resolveKeys([step], view, keys);
}
