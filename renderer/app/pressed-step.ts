/** What of a key press decides its command. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys that stand for others: plus is Shift and equals on most keyboards. */
const sameKey: Readonly<Record<string, string>> = { '=': '+', _: '-', '−': '-' };

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process']);

/**
 * A key press as commands write theirs: `j`, `Shift+j`, `Mod+k`, `Enter`, ` `. Null for a modifier alone, and for what is
 * pressed with the system's own modifier.
 */
export function pressedStep(press: KeyPress, mac: boolean): string | null {
  const { key, altKey, shiftKey } = press;
  if (modifiers.has(key) || (mac ? press.ctrlKey : press.metaKey)) return null;
  const mod = mac ? press.metaKey : press.ctrlKey;
  const lower = key.length === 1 ? key.toLowerCase() : key;
  const cased = lower !== key.toUpperCase();
  // The sign that Shift makes is the key itself; on a letter or a named key Shift is told.
  const shift = shiftKey && (cased || key.length > 1 || mod || altKey) ? 'Shift+' : '';
  const last = mod || altKey ? lower : (sameKey[lower] ?? lower);
  return `${mod ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shift}${last}`;
}
