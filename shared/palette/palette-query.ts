/** What a palette looks through: everything, or what its first sign narrows it to. */
const palettePrefixes = ['>', '#', '=', '@'] as const;
export type PalettePrefix = (typeof palettePrefixes)[number];

/** What is typed into the palette, read. */
export interface PaletteQuery {
  /** Null for everything. */
  readonly prefix: PalettePrefix | null;
  /** What stands after it, without spaces around it. */
  readonly words: string;
}

/** Reads what is typed into the palette: `>` a command, `#` a claim's number, `=` a value, `@` who says so. */
export function readPaletteQuery(text: string): PaletteQuery {
  const trimmed = text.trim();
  const prefix = palettePrefixes.find((each) => trimmed.startsWith(each)) ?? null;
  return { prefix, words: (prefix === null ? trimmed : trimmed.slice(1)).trim() };
}
