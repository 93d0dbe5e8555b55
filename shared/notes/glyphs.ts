import { t } from '../language/t.ts';
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
  ring: t`Ring`,
  half: t`Half-filled ring`,
  tick: t`Tick`,
  strike: t`Struck ring`,
  clock: t`Clock`,
  dash: t`Dash`,
  dot: t`Ring with a dot`,
  cross: t`Cross`,
  triangle: t`Triangle`,
  diamond: t`Diamond`,
};
