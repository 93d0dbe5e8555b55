const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
};

/** A command's key as it is printed on this system's keyboards, one part a key cap. */
export function keyName(key: string, mac: boolean): readonly string[] {
  return key.split(/(?<=.)\+(?=.)/).map((part) => {
    if (part === 'Mod') return mac ? 'Cmd' : 'Ctrl';
    if (part === 'Alt') return mac ? 'Option' : 'Alt';
    return names[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}
