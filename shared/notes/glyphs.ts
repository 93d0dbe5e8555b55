/** The signs that a status can be drawn with. All differ by shape, so that none is told by colour alone. */
export const glyphs = [
  'ring',
  'half',
  'tick',
  'strike',
  'clock',
  'dash',
  'dot',
  'cross',
  'triangle',
  'diamond',
] as const;
export type Glyph = (typeof glyphs)[number];

/** What each is called where one is chosen. */
export const glyphNames: Readonly<Record<Glyph, string>> = {
  ring: 'Ring',
  half: 'Half-filled ring',
  tick: 'Tick',
  strike: 'Struck ring',
  clock: 'Clock',
  dash: 'Dash',
  dot: 'Ring with a dot',
  cross: 'Cross',
  triangle: 'Triangle',
  diamond: 'Diamond',
};
