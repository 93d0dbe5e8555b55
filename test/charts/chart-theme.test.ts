import { expect, test } from 'vitest';
import { type ChartTheme, darkChart, lightChart, printChart, sepiaChart } from '../../shared/charts/chart-theme.ts';

const themes = [lightChart, darkChart, sepiaChart, printChart].map((theme) => [theme.name, theme] as const);

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
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

test.each(themes)('marks, lines and axes of the %s theme stand out from the ground three to one', (_, theme) => {
  for (const token of ['g1', 'g2', 'rule3', 'focus', 'focusInk'] satisfies (keyof ChartTheme)[]) {
    expect([token, contrast(theme[token], theme.ground) >= 3]).toEqual([token, true]);
  }
});

test.each(themes)('text of the %s theme stands out from the ground four and a half to one', (_, theme) => {
  for (const token of ['ink', 'ink2', 'ink3', 'focusInk'] satisfies (keyof ChartTheme)[]) {
    expect([token, contrast(theme[token], theme.ground) >= 4.5]).toEqual([token, true]);
    expect([token, contrast(theme.focusInk, theme.focusWash) >= 4.5]).toEqual([token, true]);
  }
});

test.each(themes)(
  'the datum in focus of the %s theme is outlined darker or lighter than any other mark',
  (_, theme) => {
    expect(contrast(theme.focusInk, theme.g2)).toBeGreaterThan(1.5);
  },
);

test.each(themes)(
  'colours of the %s theme are literal, so that an option needs no style sheet',
  (_, { sans, mono, name, ...colours }) => {
    for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
    expect([sans, mono, name].every((text) => text.length > 0)).toBe(true);
  },
);
