import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ChartTheme, screenCharts } from '../../shared/charts/chart-theme.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';

type Tokens = Readonly<Record<string, string>>;

const sheet = readFileSync(join(import.meta.dirname, '../../renderer/design/tokens.css'), 'utf8');

/** The tokens that a theme sets. */
function tokensOf(theme: string): Tokens {
  const block = sheet.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0];
  if (block === undefined) throw new Error(`tokens.css has no theme ${theme}.`);
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`${colour} is not a colour of six hexadecimal digits.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'panel', 'desk'];
const text = ['ink', 'ink-2', 'ink-3', 'npb-ink', 'verm', 'amber', 'green', 'grey'];
const lines = ['rule-3', 'npb-line', 'g1'];
/** What stands on a ground of its own, never on the three. */
const pairs = [
  ['ink', 'npb-wash'],
  ['npb-ink', 'npb-wash'],
  ['on-npb', 'npb-ink'],
  ['on-button', 'button'],
  ['ink', 'inset'],
  ['ink-3', 'inset'],
  ['verm', 'verm-wash'],
] as const;

/** The pairs that stand out less than `least` to one, with their ratios. */
function tooFaint(tokens: Tokens, wanted: readonly (readonly [string, string])[], least: number): readonly string[] {
  return wanted.flatMap(([above, below]) => {
    const ratio = contrast(tokens[above] ?? above, tokens[below] ?? below);
    return ratio < least ? [`${above} on ${below} ${ratio.toFixed(2)}`] : [];
  });
}

function everywhere(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((name) => grounds.map((ground) => [name, ground] as const));
}

describe.each(['light', 'dark', 'sepia'] as const)('in the %s theme', (theme) => {
  const tokens = tokensOf(theme);

  test('text stands out from paper, panel and desk four and a half to one', () => {
    expect(tooFaint(tokens, [...everywhere(text), ...pairs], 4.5)).toEqual([]);
  });

  test('lines and glyphs stand out from paper, panel and desk three to one', () => {
    expect(tooFaint(tokens, everywhere(lines), 3)).toEqual([]);
    expect(tooFaint(tokens, [['npb-line', 'npb-wash']], 3)).toEqual([]);
    // Bars are drawn on panels and on paper, never on the desk.
    expect(
      tooFaint(
        tokens,
        [
          ['g2', 'panel'],
          ['g2', 'paper'],
        ],
        3,
      ),
    ).toEqual([]);
  });

  test('text stands out from every highlight four and a half to one, claim underlines and its own line three to one', () => {
    const read = ['ink', 'ink-2', 'ink-3', 'npb-ink', 'verm'];
    const tints = highlightColours.map((colour) => `hl-${colour}`);
    const onTint = (names: readonly string[]) => tints.flatMap((tint) => names.map((name) => [name, tint] as const));
    expect(tooFaint(tokens, onTint(read), 4.5)).toEqual([]);
    expect(tooFaint(tokens, onTint(['npb-line']), 3)).toEqual([]);
    const line = tints.flatMap((tint) => [tint, 'paper', 'panel'].map((ground) => [`${tint}-line`, ground] as const));
    expect(tooFaint(tokens, line, 3)).toEqual([]);
  });

  test('every token of the light theme is set', () => {
    expect(Object.keys(tokens).toSorted()).toEqual(Object.keys(tokensOf('light')).toSorted());
  });

  test('charts are drawn in the colours of the page', () => {
    const same: readonly (readonly [keyof ChartTheme, string])[] = [
      ['ground', 'panel'],
      ['rule', 'rule'],
      ['rule2', 'rule-2'],
      ['rule3', 'rule-3'],
      ['ink', 'ink'],
      ['ink2', 'ink-2'],
      ['ink3', 'ink-3'],
      ['focus', 'npb-line'],
      ['focusInk', 'npb-ink'],
      ['focusWash', 'npb-wash'],
      ['g1', 'g1'],
      ['g2', 'g2'],
      ['g3', 'g3'],
    ];
    const drawn = screenCharts[theme];
    expect(same.map(([field]) => drawn[field].toLowerCase())).toEqual(same.map(([, token]) => tokens[token]));
  });
});
